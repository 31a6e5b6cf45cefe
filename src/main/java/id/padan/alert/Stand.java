package id.padan.alert;

import id.padan.ledger.Group;
import id.padan.ledger.Headcount;
import id.padan.ledger.RunReader;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How an instansi stands in a run, in figures.
 *
 * @param held people whom something keeps from flowing
 */
record Stand(String key, String name, long findings, long held) {
    static Stand of(RunReader reader, long run, Group group) {
        AtomicLong findings = new AtomicLong();
        reader.findings(run, group, finding -> findings.incrementAndGet());
        long held = 0;
        for (Headcount count : reader.headcounts(run, group)) {
            held += count.judged() - count.unobstructed();
        }
        String name = group.instansi().nama();
        return new Stand(
                group.instansi().key(),
                name.isEmpty() ? "Instansi " + group.instansi().id() : name,
                findings.get(),
                held);
    }
}
