package id.padan.workbook;

import java.util.List;

/**
 * Cells that take one of a few words.
 *
 * @param words without commas or quotes, at most 255 characters with the commas between them
 */
public record Choice(Cells cells, List<String> words, Hint hint) implements Validation {
    public Choice {
        words = List.copyOf(words);
    }

    @Override
    public void write(XmlBytes xml) {
        hint.begin(xml, "type=\"list\"", cells);
        xml.put("\"").text(String.join(",", words)).put("\"</formula1></dataValidation>");
    }
}
