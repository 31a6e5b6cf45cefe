package id.padan.sight;

import java.nio.file.Path;

/**
 * A whole file for a viewer.
 *
 * @param name what it is called there; never where it stands here
 */
public record Handout(String name, Kind kind, Content content) {
    /** A workbook with remarks, under its own name. */
    public static Handout copy(Path workbook) {
        return new Handout(String.valueOf(workbook.getFileName()), Kind.XLSX, new StoredFile(workbook));
    }

    /** What sort of file. */
    public enum Kind {
        XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        CSV(".csv", "text/csv;charset=UTF-8"),
        JSON(".json", "application/json");

        private final String ending;
        private final String type;

        Kind(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        /** With its dot. */
        public String ending() {
            return ending;
        }

        /** As browsers call it. */
        public String type() {
            return type;
        }
    }
}
