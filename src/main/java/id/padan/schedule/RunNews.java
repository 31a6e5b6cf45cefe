package id.padan.schedule;

import java.util.List;

/** Whoever wants to be told, on the server where it happens. Called from the scheduler's threads; what it throws is lost. */
public interface RunNews {
    /** Nobody is told. */
    RunNews NOBODY = new RunNews() {
        @Override
        public void ended(Ending ending) {}

        @Override
        public void missed(List<Slot> slots) {}
    };

    /** A request came to its end. */
    void ended(Ending ending);

    /** Slots for which nothing was run, the oldest first. */
    void missed(List<Slot> slots);
}
