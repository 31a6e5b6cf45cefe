package id.padan.schedule;

import id.padan.job.RunResult;
import id.padan.ledger.BookLine;
import id.padan.ledger.PastRun;
import id.padan.snapshot.Masked;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How a run's result is told to officers. */
final class Outcomes {
    /** What only a command line has. */
    private static final Pattern OPTIONS =
            Pattern.compile("jalankan lagi dengan: ((?:--terima-gerbang \\S+ ?)+)--alasan \"…\"");

    private static final String FAILED =
            "Terjadi galat yang tidak terduga; tidak ada rekap yang diterbitkan, dan terbitan"
                    + " terakhir tidak berubah. Jalankan sekali lagi: Padan meneruskan dari tempat terakhir. Bila terulang,"
                    + " beri tahu pengelola Padan.";

    private Outcomes() {}

    /** Of everything but a run that was stopped because its server ends. */
    static Outcome of(RunResult result) {
        if (result instanceof RunResult.Published published) {
            return Outcome.of(EndingKind.PUBLISHED, number(published.run()), sentence(published));
        }
        if (result instanceof RunResult.AlreadyPublished done) {
            return unchanged(done.run());
        }
        if (result instanceof RunResult.NotPublished refused) {
            return Outcome.of(EndingKind.NOT_PUBLISHED, number(refused.run()), forPages(refused.why()));
        }
        if (result instanceof RunResult.Stopped stopped) {
            return Outcome.of(
                    EndingKind.STOPPED,
                    number(stopped.run()),
                    "Run " + number(stopped.run())
                            + " dihentikan. Run berikutnya dengan berkas yang sama meneruskan dari"
                            + " tempat terakhir.");
        }
        if (result instanceof RunResult.Unusable unusable) {
            return Outcome.of(EndingKind.UNUSABLE, number(unusable.run()), forPages(unusable.why()));
        }
        if (result instanceof RunResult.Failed failed) {
            return new Outcome(
                    EndingKind.FAILED, OptionalLong.of(number(failed.run())), FAILED, Masked.trace(failed.cause()));
        }
        return Outcome.of(
                EndingKind.BUSY,
                "Job ini sedang dipakai perintah Padan lain pada basis data yang sama. Tunggu sampai selesai, lalu jalankan"
                        + " lagi. Belum ada yang diubah.");
    }

    static Outcome unchanged(PastRun last) {
        return Outcome.of(
                EndingKind.ALREADY_PUBLISHED,
                number(last),
                "Berkas dan ketentuannya sama dengan run " + number(last) + " yang sudah terbit; tidak ada yang"
                        + " dikerjakan.");
    }

    static Outcome unusable(String why) {
        return Outcome.of(EndingKind.UNUSABLE, forPages(why));
    }

    static Outcome failed(Throwable cause) {
        return new Outcome(EndingKind.FAILED, OptionalLong.empty(), FAILED, Masked.trace(cause));
    }

    private static String sentence(RunResult.Published published) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Run " + number(published.run()) + " terbit.");
        for (BookLine source : published.tooManyRejects()) {
            sentences.add(
                    source.kind() + ": " + Texts.number(source.rejected()) + " dari " + Texts.number(source.read())
                            + " baris ditolak, lebih dari ambangnya; lihat lembar Ditolak dan perbaiki berkasnya.");
        }
        published.warnings().forEach(warning -> sentences.add("PERHATIAN: " + warning));
        return Masked.of(String.join("\n", sentences));
    }

    private static String forPages(String why) {
        return Masked.of(OPTIONS.matcher(why)
                .replaceAll(found -> "mintalah run lagi dengan menerima gerbang "
                        + String.join(
                                ", ",
                                found.group(1)
                                        .replace("--terima-gerbang ", "")
                                        .strip()
                                        .split(" +", -1))
                        + ", beserta alasannya."));
    }

    private static long number(PastRun run) {
        return run.run().number();
    }
}
