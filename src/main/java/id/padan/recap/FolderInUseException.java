package id.padan.recap;

import java.io.IOException;
import java.nio.file.Path;

/** A report's folder cannot be replaced, most often because a workbook is open. The old folder is untouched. */
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
}
