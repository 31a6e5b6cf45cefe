package id.padan.job;

import id.padan.ledger.RunReader;
import java.io.IOException;

/** Publishes with the recap room. */
record RecapPublishing(RunPlan plan, RunReader reader) implements Publishing {
    @Override
    public void publish(long run) throws IOException {}
}
