package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunRecord;
import id.padan.recap.Cover;

/** Hands out reports of published runs; each leaves a trace. */
record HandoutSight(Office office, Boundary boundary) {
    Handout draw(String key, long number, Paper paper, String part) {
        boundary.require(key);
        boundary.requirePersons();
        RunRecord run = run(number);
        Group group = group(run, key, part);
        if (!office.bench().drawable(run.number())) {
            throw new NotOfferedException(
                    "Bukti run " + run.number() + " sudah dihapus menurut masa simpan kantor, jadi " + paper.label()
                            + " run itu tidak dapat dibuat lagi. Ambil yang dari run terbaru.");
        }
        Content content = office.printRoom().draw(run, group, paper);
        String whose = Cover.nameOf(group);
        new Trail(office, boundary.viewer()).fetched(paper.label() + " " + whose + ", run " + run.number());
        return new Handout(paper.fileName(whose, run), paper.kind(), content);
    }

    private RunRecord run(long number) {
        return office.bench().published(office.job().nama()).stream()
                .map(PastRun::run)
                .filter(run -> run.number() == number)
                .findFirst()
                .orElseThrow(OutOfSightException::new);
    }

    private Group group(RunRecord run, String key, String part) {
        return office.groups(run.number(), !part.isEmpty()).stream()
                .filter(group -> group.instansi().key().equals(key))
                .filter(group -> group.unorInduk().equals(part))
                .findFirst()
                .orElseThrow(OutOfSightException::new);
    }
}
