package id.padan.answer;

import java.nio.file.Path;

/** The copy of a workbook that came back, with a remark beside each row. */
public sealed interface ResultCopy {
    record Written(Path place) implements ResultCopy {}

    /** There is none; {@code why} is an Indonesian clause without a full stop. */
    record Missing(String why) implements ResultCopy {}
}
