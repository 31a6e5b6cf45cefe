package id.padan.job;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What an officer knowingly accepts of a run.
 *
 * @param gates labels of gates
 * @param reason in the officer's words
 * @param who the officer
 */
public record Consent(Set<String> gates, String reason, String who) {
    /** The labels of the gates that may be accepted. */
    public static final List<String> GATES = Arrays.stream(GateName.values())
            .filter(GateName::acceptable)
            .map(GateName::label)
            .toList();

    /** Nothing. */
    public static final Consent NONE = new Consent(Set.of(), "", "");

    public Consent {
        gates = Set.copyOf(gates);
    }

    boolean covers(GateName gate) {
        return gate.acceptable() && gates.contains(gate.label());
    }
}
