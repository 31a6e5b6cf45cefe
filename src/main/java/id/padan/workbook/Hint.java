package id.padan.workbook;

/**
 * What is said about cells that somebody fills in.
 *
 * @param title of both messages, at most 32 characters
 * @param prompt shown when a cell is entered, at most 255
 * @param refusal shown when something else was typed, at most 255
 */
public record Hint(String title, String prompt, String refusal) {
    /** Begins the element, up to where its cells follow. */
    void begin(XmlBytes xml, String kind, Cells cells) {
        xml.put("<dataValidation " + kind
                        + " allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"")
                .text(title)
                .put("\" error=\"")
                .text(refusal)
                .put("\" promptTitle=\"")
                .text(title)
                .put("\" prompt=\"")
                .text(prompt)
                .put("\" sqref=\"" + cells.reference() + "\"><formula1>");
    }
}
