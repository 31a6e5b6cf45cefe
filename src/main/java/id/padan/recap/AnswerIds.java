package id.padan.recap;

import id.padan.answer.RowKey;
import id.padan.answer.RowKind;
import id.padan.answer.ShortHash;
import id.padan.remedy.Task;
import id.padan.rule.Finding;
import id.padan.rule.Subject;
import id.padan.snapshot.SnapshotKind;

/** By what a finding or a task is known again in another run of the job. */
final class AnswerIds {
    private static final int DIGITS = 12;

    private AnswerIds() {}

    /** A finding is of a person, or of a unor, and of a code. */
    static RowKey of(Finding finding) {
        Subject subject = finding.subject();
        String who = subject.source() == SnapshotKind.SIASN_UNOR
                ? "unor " + finding.target().id()
                : subject.person();
        return new RowKey(RowKind.TEMUAN, ShortHash.of(DIGITS, who, finding.code()));
    }

    /** {@code instansiKey}: whose task it is. */
    static RowKey of(String instansiKey, Task task) {
        return new RowKey(
                RowKind.TUGAS,
                ShortHash.of(
                        DIGITS,
                        instansiKey,
                        task.remedy().code(),
                        task.subkind(),
                        task.target().kind().name(),
                        task.target().id()));
    }
}
