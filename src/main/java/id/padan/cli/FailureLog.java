package id.padan.cli;

import id.padan.snapshot.Masked;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What nobody foresaw: one sentence for the officer, the rest into a file in which no long number stays readable. */
final class FailureLog {
    private static final Path FOLDER = Path.of("data", "galat");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'galat-'yyyyMMdd-HHmmss'.log'");

    private FailureLog() {}

    static void tell(Screen screen, Throwable failure) {
        screen.err()
                .println(
                        "Terjadi galat yang tidak terduga; tidak ada rekap yang diterbitkan. Jalankan perintah yang sama"
                                + " sekali lagi: Padan meneruskan dari tempat terakhir. Bila terulang, kirimkan catatan galat"
                                + " kepada pengelola Padan.");
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(LocalDateTime.now(ZoneId.systemDefault()).format(NAME));
            Files.writeString(file, Masked.of(trace(failure)));
            screen.err().println("Catatan galat: " + file);
        } catch (IOException unwritable) {
            screen.err()
                    .println("Catatan galat tidak dapat ditulis ke " + FOLDER + ": "
                            + Masked.of(String.valueOf(unwritable.getMessage())));
            screen.err().println(Masked.of(failure.toString()));
        }
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
