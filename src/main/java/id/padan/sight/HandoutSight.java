package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunRecord;
import id.padan.recap.Cover;
import id.padan.recap.RecapBook;
import id.padan.recap.RecapBooks;
import id.padan.recap.SchoolSlips;
import id.padan.recap.excel.ExcelWorkbooks;
import id.padan.recap.word.WordLetters;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws reports of published runs from the ledger when they are asked for, from the same frozen data as the published files:
 * so they bear the newest answers, can be had on every server, and no name from a browser ever leads to a file.
 */
record HandoutSight(Office office, Boundary boundary) {
    Handout draw(String key, long number, Paper paper, String part) throws IOException {
        boundary.require(key);
        boundary.requirePersons();
        RunRecord run = run(number);
        Group group = group(run, key, part);
        if (!office.bench().drawable(run.number())) {
            throw new NotOfferedException(
                    "Bukti run " + run.number() + " sudah dihapus menurut masa simpan kantor, jadi " + paper.label()
                            + " run itu tidak dapat dibuat lagi. Ambil yang dari run terbaru.");
        }
        Path file = Files.createTempFile("padan-unduh-", paper.kind().ending());
        try {
            draw(run, group, paper, file);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        String whose = Cover.nameOf(group);
        new Trail(office, boundary.viewer()).fetched(paper.label() + " " + whose + ", run " + run.number());
        return new Handout(paper.fileName(whose, run), paper.kind(), file, true);
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

    private void draw(RunRecord run, Group group, Paper paper, Path file) throws IOException {
        RecapBooks books = new RecapBooks(
                office.bench().sources(), office.catalog(), office.bench().roads(run, run.tanggal()), run.number());
        RecapBook book = books.of(group);
        switch (paper) {
            case REKAP -> new ExcelWorkbooks().draw(book, opened(file));
            case NOTA_DINAS -> {
                requireWork(!book.tasks().isEmpty(), "tidak ada tugas, jadi tidak ada nota dinas");
                new WordLetters().draw(book, opened(file));
            }
            case SLIP_SEKOLAH -> {
                SchoolSlips slips = SchoolSlips.of(book);
                requireWork(!slips.schools().isEmpty(), "tidak ada yang harus dikerjakan sekolah, jadi tidak ada slip");
                new WordLetters().draw(slips, opened(file));
            }
        }
    }

    private static void requireWork(boolean any, String none) {
        if (!any) {
            throw new NotOfferedException("Pada run ini " + none + ". Keadaan instansi ada di buku rekapnya.");
        }
    }

    private static OutputStream opened(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
