package id.padan.cli;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.ledger.CauseCount;
import id.padan.ledger.Group;
import id.padan.ledger.Headcount;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunReader;
import id.padan.recap.Cover;
import id.padan.recap.Indonesian;
import id.padan.remedy.RemedyCatalog;
import id.padan.snapshot.SnapshotKind;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The end of a run on the screen: a table per cause, one per instansi, the books, where the workbooks are. */
record RunSummary(PrintStream out, RemedyCatalog catalog, RunReader reader) {
    void print(PastRun past) {
        long run = past.run().number();
        List<CauseCount> causes = reader.causes(run);
        perCause(causes);
        perInstansi(run, causes);
        books(run);
        out.println("Rekap run " + run + " ada di " + past.output());
    }

    private void perCause(List<CauseCount> causes) {
        Map<String, Long> byCode = new LinkedHashMap<>();
        causes.forEach(count -> byCode.merge(count.code(), count.findings(), Long::sum));
        List<List<String>> rows = new ArrayList<>();
        byCode.forEach(
                (code, findings) -> rows.add(List.of(catalog.of(code, "").title(), code, Indonesian.number(findings))));
        out.print(new TextTable(List.of("Penyebab", "Kode", "Temuan"), rows).text());
        out.println();
    }

    private void perInstansi(long run, List<CauseCount> causes) {
        Map<String, Long> findings = new LinkedHashMap<>();
        causes.forEach(count -> findings.merge(count.instansi().key(), count.findings(), Long::sum));
        List<List<String>> rows = new ArrayList<>();
        for (Group group : reader.groups(run, false)) {
            List<Headcount> heads = reader.headcounts(run, group);
            Instansi instansi = group.instansi();
            long judged = heads.stream().mapToLong(Headcount::judged).sum();
            long found = findings.getOrDefault(instansi.key(), 0L);
            if (judged > 0 || found > 0) {
                rows.add(List.of(
                        Cover.nameOf(instansi),
                        Indonesian.number(judged),
                        Indonesian.number(heads.stream()
                                .mapToLong(Headcount::unobstructed)
                                .sum()),
                        Indonesian.number(found)));
            }
        }
        out.print(new TextTable(List.of("Instansi", "Pegawai dinilai", "Tanpa hambatan", "Temuan"), rows).text());
        out.println();
    }

    private void books(long run) {
        Map<SnapshotKind, List<BookLine>> byKind = new TreeMap<>();
        reader.inputs(run).forEach(input -> byKind.put(input.kind(), new ArrayList<>()));
        reader.books(run)
                .forEach(line -> byKind.computeIfAbsent(line.kind(), kind -> new ArrayList<>())
                        .add(line));
        List<List<String>> rows = new ArrayList<>();
        byKind.forEach((kind, lines) -> rows.add(List.of(
                kind.label(),
                sum(lines, BookLine::read),
                sum(lines, BookLine::reconciled),
                sum(lines, BookLine::outOfScope),
                sum(lines, BookLine::excepted),
                sum(lines, BookLine::rejected),
                sum(lines, BookLine::blank))));
        out.println("Neraca seimbang: setiap baris yang dibaca ada tempatnya.");
        out.print(new TextTable(
                        List.of(
                                "Sumber",
                                "Dibaca",
                                "Direkonsiliasi",
                                "Di luar lingkup",
                                "Dikecualikan",
                                "Ditolak",
                                "Kosong"),
                        rows)
                .text());
        out.println();
    }

    private static String sum(List<BookLine> lines, ToLongFunction<BookLine> column) {
        return Indonesian.number(lines.stream().mapToLong(column).sum());
    }
}
