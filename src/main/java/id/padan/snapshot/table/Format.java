package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes; its name is never asked. */
enum Format {
    GZIP("arsip gz", ""),
    /** An archive or a workbook: both are zip files. */
    ZIP("arsip zip", ""),
    JSON("JSON", ""),
    CSV("CSV", ""),
    EMPTY("berkas kosong", "Unduh atau ekspor ulang berkas itu, lalu pastikan isinya ada."),
    OLE(
            "buku kerja Excel lama (.xls) atau buku kerja yang dikunci kata sandi",
            "Buka di Excel, hapus kata sandinya bila ada, lalu simpan sebagai .xlsx."),
    PDF("dokumen PDF", "Minta data yang sama dalam bentuk .xlsx atau .csv dari aplikasi asalnya."),
    MARKUP("halaman HTML atau XML (beberapa portal memberinya nama .xls)", "Buka di Excel lalu simpan sebagai .xlsx."),
    IMAGE("gambar", "Minta data yang sama dalam bentuk .xlsx atau .csv dari aplikasi asalnya."),
    RTF("dokumen RTF", "Minta data yang sama dalam bentuk .xlsx atau .csv dari aplikasi asalnya."),
    OTHER_ARCHIVE(
            "arsip RAR, 7z, bzip2, xz, atau zstd", "Bongkar arsipnya, lalu kirim isinya langsung atau di dalam .zip.");

    /** Enough to pass over a byte order mark and some blank lines. */
    static final int HEAD = 4096;

    private final String found;
    private final String advice;

    Format(String found, String advice) {
        this.found = found;
        this.advice = advice;
    }

    /**
     * Recognises a file by its head.
     *
     * @throws UnusableFileException when it is something Padan never reads
     */
    static Format of(String name, byte[] head) throws UnusableFileException {
        Format format = sniff(head);
        if (!format.advice.isEmpty()) {
            throw new UnusableFileException("Berkas " + name + " adalah " + format.found
                    + ". Yang diterima: .xlsx, .csv, atau .json, boleh di dalam .gz atau .zip. Berkas ini tidak dibaca. "
                    + format.advice);
        }
        return format;
    }

    private static Format sniff(byte[] head) {
        if (starts(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6) || starts(head, 'P', 'K', 7, 8)) {
            return ZIP;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (starts(head, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (isImage(head)) {
            return IMAGE;
        }
        if (isOtherArchive(head)) {
            return OTHER_ARCHIVE;
        }
        return sniffText(head);
    }

    private static Format sniffText(byte[] head) {
        int first = firstInk(head);
        if (first == head.length) {
            return head.length < HEAD ? EMPTY : CSV;
        }
        byte ink = head[first];
        if (ink == '<') {
            return MARKUP;
        }
        if (ink == '{'
                && first + 5 < head.length
                && new String(head, first, 5, StandardCharsets.ISO_8859_1).equals("{\\rtf")) {
            return RTF;
        }
        return ink == '{' || ink == '[' ? JSON : CSV;
    }

    /** Passes over byte order marks, white space and the zero halves of UTF-16. */
    private static int firstInk(byte[] head) {
        int i = starts(head, 0xEF, 0xBB, 0xBF) ? 3 : starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
        while (i < head.length && (head[i] == 0 || head[i] == ' ' || (head[i] >= '\t' && head[i] <= '\r'))) {
            i++;
        }
        return i;
    }

    private static boolean isImage(byte[] head) {
        return starts(head, 0x89, 'P', 'N', 'G')
                || starts(head, 0xFF, 0xD8, 0xFF)
                || starts(head, 'G', 'I', 'F', '8')
                || starts(head, 'I', 'I', '*', 0)
                || starts(head, 'M', 'M', 0, '*')
                || (starts(head, 'R', 'I', 'F', 'F') && head.length > 11 && head[8] == 'W' && head[9] == 'E');
    }

    private static boolean isOtherArchive(byte[] head) {
        return starts(head, 'R', 'a', 'r', '!', 0x1A)
                || starts(head, '7', 'z', 0xBC, 0xAF)
                || starts(head, 'B', 'Z', 'h', '1' + 8, 0x31, 0x41)
                || starts(head, 0xFD, '7', 'z', 'X', 'Z')
                || starts(head, 0x28, 0xB5, 0x2F, 0xFD);
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
