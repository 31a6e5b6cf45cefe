package id.padan.web.api;

import id.padan.sight.InstansiLine;
import org.jspecify.annotations.Nullable;

/** One line of {@code /api/v1/instansi}; {@code kunci} is "" for rows of unknown instansi. */
public record InstansiLineJson(
        String kunci,
        String nama,
        long dinilai,
        long tanpaHambatan,
        long temuan,
        @Nullable AnsweredJson jawaban) {
    static InstansiLineJson of(InstansiLine line) {
        return new InstansiLineJson(
                line.key(),
                line.name(),
                line.judged(),
                line.unobstructed(),
                line.findings(),
                AnsweredJson.of(line.answered()));
    }
}
