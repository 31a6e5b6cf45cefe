package id.padan.answer;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Says of a file that is no .xlsx what it is, and of one that is, that it does not swell beyond bearing. */
final class ReturnedForm {
    /** Some 60,000 findings. The remarks are written with all of it in memory, several times as large. */
    private static final long MOST_BYTES = 100L << 20;

    private static final int MOST_PARTS = 1_000;

    private ReturnedForm() {}

    static void require(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnusableFileException(
                    "Berkas " + file + " tidak ditemukan atau tidak boleh dibaca. Yang diterima:"
                            + " buku rekap .xlsx yang ada dan dapat dibuka. Tidak ada yang dibaca. Periksa nama dan foldernya.");
        }
        byte[] head = head(file);
        if (head.length < 4) {
            throw refused(name, "berkas kosong atau terpotong", "Minta dikirim ulang.");
        }
        if ((head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
            throw refused(
                    name,
                    "buku kerja yang dikunci kata sandi, atau .xls lama",
                    "Buka di Excel, hapus kata sandinya, simpan sebagai .xlsx, lalu kirim lagi.");
        }
        if (head[0] != 'P' || head[1] != 'K') {
            throw refused(
                    name,
                    "bukan buku kerja .xlsx (mungkin .csv atau PDF), sehingga kode baris dan keterangannya hilang",
                    "Kirim buku rekapnya sendiri, disimpan sebagai .xlsx.");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            requireWorkbook(name, zip);
        } catch (ZipException broken) {
            throw new UnusableFileException(
                    sentence(name, "berkas rusak atau terpotong", "Minta dikirim ulang."), broken);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static void requireWorkbook(String name, ZipFile zip) throws IOException {
        if (zip.getEntry("mimetype") != null) {
            throw refused(name, "buku kerja OpenDocument (.ods)", "Simpan sebagai .xlsx, lalu kirim lagi.");
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw refused(name, "arsip atau dokumen lain", "Kirim buku rekapnya sendiri, tidak di dalam arsip.");
        }
        if (zip.getEntry("xl/vbaProject.bin") != null) {
            throw refused(
                    name, "buku kerja dengan makro (.xlsm)", "Simpan sebagai .xlsx (tanpa makro), lalu kirim lagi.");
        }
        if (zip.size() > MOST_PARTS || size(zip) > MOST_BYTES) {
            throw refused(
                    name,
                    "buku kerja yang isinya melampaui " + (MOST_BYTES >> 20) + " MB",
                    "Hapus lembar atau gambar yang ditambahkan, lalu kirim lagi.");
        }
    }

    /** Inflated for real, since what a zip says of itself may be a lie; never much more than is allowed. */
    private static long size(ZipFile zip) throws IOException {
        byte[] waste = new byte[1 << 16];
        long size = 0;
        Enumeration<? extends ZipEntry> parts = zip.entries();
        while (parts.hasMoreElements() && size <= MOST_BYTES) {
            try (InputStream part = zip.getInputStream(parts.nextElement())) {
                for (int n = part.read(waste); n >= 0 && size <= MOST_BYTES; n = part.read(waste)) {
                    size += n;
                }
            }
        }
        return size;
    }

    private static UnusableFileException refused(String name, String found, String next) {
        return new UnusableFileException(sentence(name, found, next));
    }

    private static String sentence(String name, String found, String next) {
        return "Berkas " + name + " tidak dapat diterima; yang ditemukan: " + found
                + ". Yang diterima: buku rekap .xlsx yang dikirim Padan, diisi. Tidak ada jawaban yang dibaca. " + next;
    }
}
