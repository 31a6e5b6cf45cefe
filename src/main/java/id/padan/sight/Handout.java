package id.padan.sight;

import java.nio.file.Path;

/**
 * A whole file for a viewer.
 *
 * @param name what it is called there; never where it stands here
 * @param file where it stands
 * @param passing true of a file made for this viewer, to be removed once it was sent
 */
public record Handout(String name, Kind kind, Path file, boolean passing) {
    /** A workbook with remarks, under its own name; it stays for whoever fetches it twice. */
    public static Handout copy(Path workbook) {
        return new Handout(String.valueOf(workbook.getFileName()), Kind.XLSX, workbook, false);
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
