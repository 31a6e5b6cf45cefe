package id.padan.schedule;

/** What came of asking for a run. */
public sealed interface Asked {
    /**
     * It will begin within seconds.
     *
     * @param request its number, by which its log and ending are found
     */
    record Accepted(long request) implements Asked {}

    /** Another one is on its way; nothing was put down. */
    record Busy(LiveRun live) implements Asked {}
}
