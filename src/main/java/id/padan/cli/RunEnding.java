package id.padan.cli;

import id.padan.job.RunPlan;
import id.padan.job.RunResult;
import id.padan.ledger.BookLine;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunReader;
import id.padan.recap.Indonesian;

/** Tells an officer how a run ended, and the shell with which code. */
record RunEnding(Screen screen, RunPlan plan, RunReader reader) {
    private static final String SAME_COMMAND = "Jalankan perintah yang sama untuk meneruskan dari tempat terakhir.";

    int tell(RunResult result) {
        if (result instanceof RunResult.Published published) {
            return published(published);
        }
        if (result instanceof RunResult.AlreadyPublished done) {
            screen.out()
                    .println("Masukan yang sama sudah pernah diproses (run " + number(done.run())
                            + "); tidak ada yang dikerjakan. Rekapnya ada di "
                            + done.run().output()
                            + ". Untuk mengulang, tambahkan --paksa.");
            return ExitCode.DONE;
        }
        if (result instanceof RunResult.NotPublished refused) {
            screen.err().println(refused.why());
            screen.err().println("Run " + number(refused.run()) + " tidak diterbitkan; rekap yang lama tidak berubah.");
            return ExitCode.NOT_PUBLISHED;
        }
        if (result instanceof RunResult.Stopped stopped) {
            screen.out().println("Run " + number(stopped.run()) + " dihentikan. " + SAME_COMMAND);
            return ExitCode.NOT_PUBLISHED;
        }
        if (result instanceof RunResult.Unusable unusable) {
            screen.err().println(unusable.why());
            return ExitCode.UNUSABLE;
        }
        if (result instanceof RunResult.Busy busy) {
            screen.err()
                    .println("Job \"" + busy.job() + "\" sedang dijalankan proses Padan lain pada basis data yang sama."
                            + " Tunggu sampai selesai, lalu jalankan lagi. Belum ada yang diubah.");
            return ExitCode.UNUSABLE;
        }
        if (result instanceof RunResult.Failed failed) {
            FailureLog.tellOfRun(screen, failed.cause(), FailureLog.FOLDER);
        }
        return ExitCode.NOT_PUBLISHED;
    }

    private int published(RunResult.Published published) {
        new RunSummary(screen.out(), plan.catalog(), reader).print(published.run());
        published.warnings().forEach(warning -> screen.err().println("PERHATIAN: " + warning));
        if (!published.tooManyRejects().isEmpty()) {
            published.tooManyRejects().forEach(this::tooManyRejects);
            screen.err().println("Rekap tetap terbit; lihat lembar Ditolak dan perbaiki berkasnya.");
            return ExitCode.MANY_REJECTS;
        }
        return ExitCode.DONE;
    }

    private void tooManyRejects(BookLine source) {
        screen.err()
                .println(source.kind() + ": " + Indonesian.number(source.rejected()) + " dari "
                        + Indonesian.number(source.read()) + " baris ("
                        + Indonesian.share(source.rejected(), source.read()) + ") ditolak, ambangnya "
                        + Indonesian.decimal(plan.job().thresholds().rejectedPercent()) + "%.");
    }

    private static long number(PastRun run) {
        return run.run().number();
    }
}
