package id.padan.candidate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the last column of a table of people: {@code nik=3202…, jabatan=Pengelola Data}; a lone "-" for nothing. */
record Notes(Map<String, String> said) {
    static Notes of(@Nullable String cell) {
        Map<String, String> said = new HashMap<>();
        for (String note : cell == null ? new String[0] : cell.split(",", -1)) {
            String[] parts = note.strip().split("=", -1);
            if (parts.length == 2) {
                said.put(parts[0], parts[1]);
            }
        }
        return new Notes(said);
    }

    String text(String what) {
        return text(what, "");
    }

    String text(String what, String otherwise) {
        return said.getOrDefault(what, otherwise);
    }

    /** A day as written; null where a "-" says that there is none. */
    @Nullable
    LocalDate day(String what, LocalDate otherwise) {
        String text = text(what);
        if (text.equals("-")) {
            return null;
        }
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }
}
