package id.padan.schedule;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What came of a request. Without personal data.
 *
 * @param request its number
 * @param server which server ended it
 * @param since when it was asked for
 * @param run the run's number, where one was opened
 * @param sentence what happened and what to do, for the officer
 * @param trace for whoever looks after Padan: where something unforeseen came from, no long number readable; else ""
 */
public record Ending(
        long request,
        Trigger trigger,
        String who,
        String server,
        Instant since,
        Instant ended,
        EndingKind kind,
        OptionalLong run,
        String sentence,
        String trace) {}
