package id.padan.workbook;

import java.util.List;

/**
 * Cells that take one of a few words.
 *
 * @param words without commas or quotes, at most 255 characters with the commas between them
 * @param title of both messages
 * @param prompt shown when a cell is entered
 * @param refusal shown when something else was typed
 */
public record Choice(Cells cells, List<String> words, String title, String prompt, String refusal) {
    public Choice {
        words = List.copyOf(words);
    }

    void write(XmlBytes xml) {
        xml.put(
                        "<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"")
                .text(title)
                .put("\" error=\"")
                .text(refusal)
                .put("\" promptTitle=\"")
                .text(title)
                .put("\" prompt=\"")
                .text(prompt)
                .put("\" sqref=\"" + cells.reference() + "\"><formula1>\"")
                .text(String.join(",", words))
                .put("\"</formula1></dataValidation>");
    }
}
