package id.padan.answer;

import id.padan.snapshot.Address;

/**
 * Why something is not taken in.
 *
 * @param column the header of the cell it is about
 * @param sentence what was found, what would be accepted, what happens next
 */
public record Refusal(Address at, AnswerColumn column, String sentence) {
    /** With its place: a whole answer for the officer. */
    public String whole() {
        return at + ", kolom " + column.title() + ": " + sentence;
    }

    /** Without its row, for a remark beside it. */
    public String besideRow() {
        return column.title() + ": " + sentence;
    }
}
