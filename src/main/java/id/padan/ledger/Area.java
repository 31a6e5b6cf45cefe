package id.padan.ledger;

import java.util.Set;

/** Whose findings may be looked at. */
public sealed interface Area {
    Area EVERYWHERE = new Everywhere();

    /** Of all instansi, those nobody can tell among them. */
    record Everywhere() implements Area {
        @Override
        public boolean includes(String instansiKey) {
            return true;
        }
    }

    /** Of these keys alone. */
    record Only(Set<String> instansi) implements Area {
        public Only {
            instansi = Set.copyOf(instansi);
        }

        @Override
        public boolean includes(String instansiKey) {
            return instansi.contains(instansiKey);
        }
    }

    boolean includes(String instansiKey);
}
