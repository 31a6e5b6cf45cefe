package id.padan.cli;

import id.padan.answer.Reception;
import id.padan.answer.ResultCopy;
import id.padan.answer.ReturnedBook;
import id.padan.job.Received;
import id.padan.recap.Indonesian;
import java.util.List;

/** Tells an officer what became of a workbook that came back, and the shell with which code. */
record ReceptionReport(Screen screen) {
    /** More would run off the screen; they all stand in the copy with remarks. */
    private static final int MOST_LINES = 100;

    int tell(Received received) {
        if (received instanceof Received.Judged judged) {
            return tell(judged);
        }
        if (received instanceof Received.Silent silent) {
            screen.out().println(title(silent.book()));
            screen.out().println("  Tidak ada yang diisi sejak buku ini dibuat.");
            return ExitCode.DONE;
        }
        if (received instanceof Received.Unusable unusable) {
            screen.err().println(unusable.why());
        }
        return ExitCode.UNUSABLE;
    }

    private int tell(Received.Judged judged) {
        Reception reception = judged.reception();
        Reception.Counts counts = reception.counts();
        screen.out().println(title(reception.book()));
        screen.out()
                .println("  baru " + Indonesian.number(counts.fresh()) + ", berubah "
                        + Indonesian.number(counts.changed()) + ", sama " + Indonesian.number(counts.same())
                        + ", ditolak " + Indonesian.number(counts.refused()) + ", konflik "
                        + Indonesian.number(counts.conflicts()));
        List<String> lines = reception.troubles();
        lines.stream().limit(MOST_LINES).forEach(line -> screen.out().println("  " + line));
        if (lines.size() > MOST_LINES) {
            screen.out()
                    .println("  … dan " + Indonesian.number(lines.size() - MOST_LINES)
                            + " lagi; lihat salinan berketerangan.");
        }
        result(judged.result());
        return counts.clean() ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }

    private static String title(ReturnedBook book) {
        return book.file() + " (" + book.manifest().instansi() + ", buku dari run "
                + book.manifest().run() + ")";
    }

    private void result(ResultCopy copy) {
        if (copy instanceof ResultCopy.Written written) {
            screen.out().println("  Salinan berketerangan: " + written.place());
        } else if (copy instanceof ResultCopy.Missing missing) {
            screen.err()
                    .println("PERHATIAN: salinan berketerangan tidak dapat dibuat: " + missing.why()
                            + ". Yang tertulis di atas tetap berlaku. --keluaran FOLDER menaruhnya di folder lain.");
        }
    }
}
