package id.padan.job;

import id.padan.answer.Reception;
import id.padan.answer.ResultCopy;
import id.padan.answer.ReturnedBook;

/** What became of one workbook that came back. */
public sealed interface Received {
    /**
     * It was judged, and what passed was put down if that was asked for.
     *
     * @param result the copy with remarks
     */
    record Judged(Reception reception, ResultCopy result) implements Received {}

    /** Nothing was filled in since it was drawn. */
    record Silent(ReturnedBook book) implements Received {}

    /** Nothing was read of it; {@code why} is a whole Indonesian answer. */
    record Unusable(String why) implements Received {}
}
