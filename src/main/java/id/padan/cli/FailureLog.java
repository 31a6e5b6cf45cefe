package id.padan.cli;

import id.padan.snapshot.Masked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What nobody foresaw: one sentence for the officer, the rest into a file in which no long number stays readable. */
final class FailureLog {
    /** Where the notes go, seen from the working folder. */
    static final Path FOLDER = Path.of("data", "galat");

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'galat-'yyyyMMdd-HHmmss'.log'");

    private static final String AGAIN = " Bila terulang, kirimkan catatan galat kepada pengelola Padan.";

    private FailureLog() {}

    /** For a run, which may be carried on. */
    static void tellOfRun(Screen screen, Throwable failure, Path folder) {
        screen.err()
                .println(
                        "Terjadi galat yang tidak terduga; tidak ada rekap yang diterbitkan. Jalankan perintah yang sama"
                                + " sekali lagi: Padan meneruskan dari tempat terakhir." + AGAIN);
        keep(screen, failure, folder);
    }

    /** For every other command. */
    static void tell(Screen screen, Throwable failure, Path folder) {
        screen.err()
                .println(
                        "Terjadi galat yang tidak terduga; tidak ada yang diubah. Jalankan perintah yang sama sekali lagi."
                                + AGAIN);
        keep(screen, failure, folder);
    }

    private static void keep(Screen screen, Throwable failure, Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(LocalDateTime.now(ZoneId.systemDefault()).format(NAME));
            Files.writeString(file, Masked.trace(failure));
            screen.err().println("Catatan galat: " + file);
        } catch (IOException unwritable) {
            screen.err()
                    .println("Catatan galat tidak dapat ditulis ke " + folder + ": "
                            + Masked.of(String.valueOf(unwritable.getMessage())));
            screen.err().println(Masked.of(failure.toString()));
        }
    }
}
