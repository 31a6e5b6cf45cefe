package id.padan.answer;

import org.jspecify.annotations.Nullable;

/** Which sheet's rows: tasks or findings. */
public enum RowKind {
    TUGAS("T"),
    TEMUAN("R");

    private final String letter;

    RowKind(String letter) {
        this.letter = letter;
    }

    /** In tokens. */
    String letter() {
        return letter;
    }

    /** Null for a letter that stands for none. */
    static @Nullable RowKind of(String letter) {
        for (RowKind kind : values()) {
            if (kind.letter.equals(letter)) {
                return kind;
            }
        }
        return null;
    }
}
