package id.padan.job;

import java.sql.SQLException;

/** The database cannot be used now; nothing was changed. The message is a whole Indonesian answer. */
public final class DatabaseUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int H2_FILE_IN_USE = 90020;
    private static final int H2_WRONG_USER = 28000;

    private DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Makes the officer's answer from what failed while opening; what is not the database's fault is thrown on. */
    static DatabaseUnavailableException explain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new DatabaseUnavailableException(sentence(sql), failure);
            }
        }
        throw failure;
    }

    private static String sentence(SQLException sql) {
        if (sql.getErrorCode() == H2_FILE_IN_USE) {
            return "Basis data Padan (folder data/) sedang dipakai proses Padan lain. Tunggu sampai proses itu selesai,"
                    + " atau tutup dahulu, lalu jalankan lagi. Belum ada yang diubah.";
        }
        if (sql.getErrorCode() == H2_WRONG_USER || "28P01".equals(sql.getSQLState())) {
            return "Basis data menolak nama pengguna atau kata sandinya. Periksa SPRING_DATASOURCE_USERNAME dan"
                    + " SPRING_DATASOURCE_PASSWORD, lalu jalankan lagi. Belum ada yang diubah.";
        }
        return "Basis data tidak dapat dibuka: " + sql.getMessage() + ". Periksa SPRING_DATASOURCE_URL dan apakah"
                + " servernya hidup, lalu jalankan lagi. Belum ada yang diubah.";
    }
}
