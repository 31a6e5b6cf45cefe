package id.padan.life;

/** Where a finding stands after a run. The label is what an officer reads. */
public enum LifeState {
    /** Met for the first time. */
    BARU("baru"),
    /** Met before, and nothing is said of it. */
    BERLANJUT("berlanjut"),
    /** Somebody said it is done, and no snapshot is young enough to tell. */
    DIKLAIM_SELESAI("diklaim selesai"),
    /** Somebody said it is done, and a repair takes days to show. */
    MENUNGGU_PROPAGASI("menunggu propagasi"),
    /** A trusted snapshot shows it gone. */
    TERBUKTI_SELESAI("terbukti selesai"),
    /** Proven done once, and back in this run. */
    KAMBUH("kambuh"),
    /** Accepted by the office until a date. */
    DIKECUALIKAN("dikecualikan"),
    /** Neither open nor proven: its subject left the data or the scope, or its rule was switched off. */
    KELUAR("keluar dari lingkup");

    private final String label;

    LifeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True while it is work for somebody. */
    public boolean open() {
        return switch (this) {
            case BARU, BERLANJUT, DIKLAIM_SELESAI, MENUNGGU_PROPAGASI, KAMBUH -> true;
            case TERBUKTI_SELESAI, DIKECUALIKAN, KELUAR -> false;
        };
    }

    /** True when nothing but time brings a finding from that state into this one. */
    public boolean follows(LifeState before) {
        return this == before || (this == BERLANJUT && (before == BARU || before == KAMBUH));
    }

    /** True when the next run need not ask for it: it begins anew if it comes back. */
    public boolean ended() {
        return this == TERBUKTI_SELESAI || this == KELUAR;
    }
}
