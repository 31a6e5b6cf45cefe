package id.padan.job;

/** The database is not Padan's to copy; the message says, in Indonesian, how it is done. */
public final class NoBackupException extends Exception {
    private static final long serialVersionUID = 1L;

    NoBackupException() {
        super("Basis data ini PostgreSQL. Cadangkan dengan alatnya sendiri, yang juga bekerja sewaktu Padan berjalan:"
                + " pg_dump --format=custom --file=padan.dump padan");
    }
}
