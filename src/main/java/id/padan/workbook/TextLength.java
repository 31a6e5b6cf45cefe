package id.padan.workbook;

/** Cells that take a text of so many characters. */
public record TextLength(Cells cells, int least, int most, Hint hint) implements Validation {
    @Override
    public void write(XmlBytes xml) {
        hint.begin(xml, "type=\"textLength\" operator=\"between\"", cells);
        xml.put(least).put("</formula1><formula2>").put(most).put("</formula2></dataValidation>");
    }
}
