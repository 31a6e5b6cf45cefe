package id.padan.cli;

import id.padan.answer.AnswerStatus;
import id.padan.answer.AnswerTally;
import id.padan.job.Answering;
import id.padan.recap.AnsweringLine;
import id.padan.recap.Indonesian;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints how far each instansi has answered the workbooks of a job's newest run, those that have not first. */
record AnsweringList(PrintStream out) {
    void print(List<Answering> jobs) {
        if (jobs.isEmpty()) {
            out.println("Belum ada rekap yang terbit. Mulailah dengan: padan jalankan jobs/contoh.yml");
        }
        for (Answering job : jobs) {
            long silent = job.instansi().stream().filter(AnsweringLine::silent).count();
            out.println("Job " + job.run().job() + ", run " + job.run().number() + " ("
                    + Indonesian.day(job.run().tanggal()) + "): " + Indonesian.number(silent) + " dari "
                    + Indonesian.number(job.instansi().size()) + " instansi belum menjawab.");
            List<List<String>> rows = new ArrayList<>();
            job.instansi().stream()
                    .filter(AnsweringLine::silent)
                    .map(AnsweringList::row)
                    .forEach(rows::add);
            job.instansi().stream()
                    .filter(line -> !line.silent())
                    .map(AnsweringList::row)
                    .forEach(rows::add);
            out.print(new TextTable(header(), rows).text());
        }
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("Instansi", "Buku run", "Terakhir diterima"));
        header.addAll(AnswerStatus.labels());
        header.add("Keterangan");
        return header;
    }

    private static List<String> row(AnsweringLine line) {
        AnswerTally tally = line.tally();
        List<String> row = new ArrayList<>();
        row.add(line.instansi());
        row.add(tally == null ? "-" : Long.toString(tally.run()));
        row.add(tally == null ? "-" : Indonesian.day(tally.last()));
        for (AnswerStatus status : AnswerStatus.values()) {
            row.add(tally == null ? "0" : Indonesian.number(tally.count(status)));
        }
        row.add(line.silent() ? "belum menjawab" : "");
        return row;
    }
}
