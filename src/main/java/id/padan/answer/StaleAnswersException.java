package id.padan.answer;

import org.jspecify.annotations.Nullable;

/** Somebody else put answers down since they were read; nothing was changed, and the same may be tried again. */
public final class StaleAnswersException extends Exception {
    private static final long serialVersionUID = 1L;

    /** {@code cause}: what the database said, if it was the one to notice. */
    public StaleAnswersException(@Nullable Throwable cause) {
        super(
                "Jawaban lain tercatat pada saat yang sama; dari berkas ini belum ada yang diterapkan. Jalankan perintah"
                        + " yang sama sekali lagi.",
                cause);
    }
}
