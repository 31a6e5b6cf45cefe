package id.padan.schedule;

import java.time.LocalDate;

/**
 * A request as a server that begins with it needs it.
 *
 * @param day which the run stands for, unless the job file says another
 * @param attempts how often a server began it, this time counted
 * @param before the server that had it before this one, "" for none
 * @param stopWanted who wants it to stop, "" for nobody
 */
public record OpenRequest(
        long number, RunRequest wish, LocalDate day, int attempts, String before, String stopWanted) {}
