package id.padan.recap;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A report's folder cannot be replaced, most often because a workbook is open, or not be written at all. What stood there
 * before is untouched; the message is for the officer.
 */
public final class FolderInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    /** {@code seen}: the folder as the officer knows it. */
    FolderInUseException(Path seen, IOException cause) {
        super(
                "Folder " + seen
                        + " tidak dapat diganti: mungkin salah satu buku kerja di dalamnya sedang terbuka di Excel."
                        + " Isi yang lama tetap utuh. Tutup semua buku kerja dari folder itu, lalu jalankan perintah yang"
                        + " sama lagi.",
                cause);
    }

    private FolderInUseException(String message, IOException cause) {
        super(message, cause);
    }

    /** {@code output}: the folder that cannot be made or written into. */
    static FolderInUseException unwritable(Path output, IOException cause) {
        return new FolderInUseException(
                "Rekap tidak dapat ditulis ke folder " + output
                        + ": folder itu tidak dapat dibuat atau tidak boleh ditulisi. Yang diterima: folder yang boleh"
                        + " ditulisi oleh Anda dan disknya belum penuh. Betulkan \"keluaran\" di berkas job atau izin folder"
                        + " itu, lalu jalankan lagi.",
                cause);
    }
}
