package id.padan.sight;

import id.padan.account.Viewer;
import id.padan.ledger.AuditRecord;

/** Puts down who saw or fetched what names persons: which page and whose, never whom. */
record Trail(Office office, Viewer viewer) {
    void seen(String about) {
        add("lihat", about);
    }

    void fetched(String about) {
        add("unduh", about);
    }

    void numberSeen(String about) {
        add("lihat nip", about);
    }

    private void add(String action, String about) {
        office.bench()
                .auditBook()
                .add(new AuditRecord(
                        office.clock().instant(),
                        viewer.login(),
                        action,
                        office.job().nama(),
                        about,
                        "",
                        "",
                        ""));
    }
}
