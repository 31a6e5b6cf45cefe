package id.padan.answer;

import id.padan.snapshot.Address;

/**
 * What is wrong with one cell.
 *
 * @param found as a sentence repeats it
 * @param accepted what would be accepted
 */
record Fault(AnswerColumn column, String found, String accepted) {
    private static final String NEXT = " Baris ini tidak diterapkan; betulkan, lalu kirim lagi.";

    Refusal at(Address row) {
        return new Refusal(row, column, "ditemukan " + found + ". Yang diterima: " + accepted + "." + NEXT);
    }
}
