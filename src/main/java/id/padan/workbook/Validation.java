package id.padan.workbook;

/** What a program asks of what is typed into cells, and what it says about it. */
public sealed interface Validation permits Choice, TextLength {
    /** One element {@code dataValidation}. */
    void write(XmlBytes xml);
}
