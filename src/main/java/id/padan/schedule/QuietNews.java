package id.padan.schedule;

import java.util.List;

/** Passes news on; what the listener throws must not touch a run. */
record QuietNews(RunNews to) implements RunNews {
    @Override
    public void ended(Ending ending) {
        quietly(() -> to.ended(ending));
    }

    @Override
    public void missed(List<Slot> slots) {
        quietly(() -> to.missed(slots));
    }

    private static void quietly(Runnable told) {
        try {
            told.run();
        } catch (RuntimeException lost) {
            // that nobody could be told is for the listener to record
            return;
        }
    }
}
