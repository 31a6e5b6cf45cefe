package id.padan.schedule;

/**
 * A file that lies in the inbox.
 *
 * @param name without folders
 * @param kind label of the kind it was recognised as, "" while unknown
 * @param remark for the officer: what is expected of the file, "" where nothing
 */
public record InboxFile(String name, String kind, long bytes, State state, String remark) {
    /** How far a file is. The label is what pages show. */
    public enum State {
        /** Its size changed since the last look, or not long enough ago. */
        GROWING("masih ditulis"),
        /** Waits for the rest of the set. */
        READY("siap"),
        /** Cannot be taken as it is. */
        REFUSED("tidak dapat diterima");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
