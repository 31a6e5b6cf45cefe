package id.padan.job;

import id.padan.life.UnitName;
import java.util.List;

/**
 * A gate that refuses a run.
 *
 * @param sentence what was found, what is accepted, what to do: for the officer
 * @param units whose rows did not come as expected; empty where it is about files
 */
record ClosedGate(GateName name, String sentence, List<UnitName> units) {
    ClosedGate {
        units = List.copyOf(units);
    }

    static ClosedGate of(GateName name, String sentence) {
        return new ClosedGate(name, sentence, List.of());
    }
}
