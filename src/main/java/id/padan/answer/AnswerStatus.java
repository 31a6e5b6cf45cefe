package id.padan.answer;

import id.padan.domain.Folded;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an office says of a task or a finding. The label is what stands in the workbook's list. */
public enum AnswerStatus {
    BELUM("Belum"),
    DIKERJAKAN("Dikerjakan"),
    SELESAI("Selesai"),
    BUTUH_BANTUAN("Butuh bantuan"),
    BUKAN_MASALAH("Bukan masalah");

    private final String label;

    AnswerStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** All labels in their order; together well below the 255 characters an explicit list may have. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(AnswerStatus::label).toList();
    }

    /** The status somebody typed, whatever its case and blanks; null for a word that is none. */
    static @Nullable AnswerStatus of(String typed) {
        String word = CellWords.clean(typed);
        for (AnswerStatus status : values()) {
            if (Folded.same(status.label, word)) {
                return status;
            }
        }
        return null;
    }
}
