package id.padan.snapshot;

/**
 * Where a row stands, so that an officer can open the file and find it.
 *
 * @param file the file's name as the officer knows it (inside an archive: {@code archive.zip/name.csv})
 * @param sheet the sheet's name, empty for CSV and JSON
 * @param row 1-based: the sheet's row, the CSV line on which the record begins, or the element's number in JSON
 */
public record Address(String file, String sheet, int row) {
    /** For a sentence: {@code pmm.csv baris 12} or {@code siasn.xlsx lembar "data" baris 12}. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? file + " baris " + row : file + " lembar \"" + sheet + "\" baris " + row;
    }
}
