package id.padan.answer;

/**
 * An answer to be put down.
 *
 * @param before the version it follows; 0 where nobody answered yet
 */
public record Change(RowKey row, int before, Answer answer) {}
