package id.padan.recap;

import id.padan.answer.RowKey;
import id.padan.answer.RowKind;
import id.padan.life.Life;
import id.padan.remedy.Task;

/** By what a finding or a task is known again in another run of the job. */
public final class AnswerIds {
    private AnswerIds() {}

    /** A finding is known by its life, whatever its rows. */
    public static RowKey of(Life life) {
        return life(life.number());
    }

    /** Of a finding by its life. */
    public static RowKey life(long number) {
        return new RowKey(RowKind.TEMUAN, Long.toString(number));
    }

    static RowKey of(Task task) {
        return task(task.id());
    }

    /** Of a task by its id. */
    public static RowKey task(String id) {
        return new RowKey(RowKind.TUGAS, id);
    }
}
