package id.padan.workbook;

/** Which parts belong to a part: its file of relationships, ids {@code rId1}, {@code rId2}, … in the order added. */
final class Relations {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder lines = new StringBuilder();
    private int count;

    Relations add(String type, String target) {
        return addOf(TYPES + type, target);
    }

    Relations addOf(String fullType, String target) {
        lines.append("<Relationship Id=\"rId")
                .append(++count)
                .append("\" Type=\"")
                .append(fullType)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>");
        return this;
    }

    void write(Parts parts, String name) {
        parts.begin(name)
                .header()
                .put("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
                .put(lines.toString())
                .put("</Relationships>");
        parts.end();
    }
}
