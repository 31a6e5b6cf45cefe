package id.padan.account;

/** What somebody does with the pages. An account has one. Whoever adds a role is asked by the compiler what it may. */
public enum Role {
    PETUGAS_BKD("petugas BKD"),
    ADMIN_INSTANSI("admin instansi"),
    PIMPINAN("pimpinan"),
    PENGELOLA("pengelola");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** As officers read it. */
    public String label() {
        return label;
    }

    /** True for the one role that is limited to instansi of its own. */
    public boolean limited() {
        return switch (this) {
            case ADMIN_INSTANSI -> true;
            case PETUGAS_BKD, PIMPINAN, PENGELOLA -> false;
        };
    }

    boolean seesPersons() {
        return switch (this) {
            case PETUGAS_BKD, ADMIN_INSTANSI -> true;
            case PIMPINAN, PENGELOLA -> false;
        };
    }

    boolean runs() {
        return switch (this) {
            case PETUGAS_BKD -> true;
            case ADMIN_INSTANSI, PIMPINAN, PENGELOLA -> false;
        };
    }

    boolean manages() {
        return switch (this) {
            case PENGELOLA -> true;
            case PETUGAS_BKD, ADMIN_INSTANSI, PIMPINAN -> false;
        };
    }
}
