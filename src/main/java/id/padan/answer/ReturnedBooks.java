package id.padan.answer;

import id.padan.snapshot.Checksum;
import id.padan.snapshot.UnusableFileException;
import id.padan.snapshot.table.RawFile;
import id.padan.snapshot.table.RawFiles;
import id.padan.snapshot.table.RawRow;
import id.padan.snapshot.table.RawTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads workbooks that came back, within the limits every arriving file is read in. Stateless, thread-safe. */
public final class ReturnedBooks {
    private ReturnedBooks() {}

    /**
     * Reads one. Of formulas what they last gave counts; names of files and sheets, the order of rows and columns and
     * whatever an office added do not.
     *
     * @throws UnusableFileException when it is no workbook of Padan's, or one that cannot be relied on
     */
    public static ReturnedBook read(Path file) throws IOException {
        ReturnedForm.require(file);
        ReturnedSheets sheets = new ReturnedSheets();
        try (RawFile book = RawFiles.open(file)) {
            for (RawTable table = book.nextTable(); table != null; table = book.nextTable()) {
                sheets.read(table);
            }
        }
        String name = String.valueOf(file.getFileName());
        Manifest manifest = manifest(name, sheets.manifest());
        List<ReturnedRow> rows = new ArrayList<>();
        sheets.rows().forEach(loose -> rows.add(row(loose, manifest)));
        requireOwnTokens(name, manifest, rows);
        return new ReturnedBook(name, Checksum.of(file), manifest, sheets.layouts(), rows, sheets.lost());
    }

    private static Manifest manifest(String file, @Nullable Map<String, String> lines) throws UnusableFileException {
        if (lines == null) {
            throw new UnusableFileException("Berkas " + file + " tidak memuat lembar tersembunyi \"" + Manifest.SHEET
                    + "\", jadi bukan buku rekap dari Padan, atau isinya disalin ke buku kerja baru. Yang diterima: buku"
                    + " rekap yang dikirim Padan, diisi lalu disimpan. Tidak ada jawaban yang dibaca. Isikan jawabannya"
                    + " di buku aslinya, lalu kirim buku itu.");
        }
        String template = Manifest.template(lines);
        if (!template.isEmpty() && !template.equals(Manifest.TEMPLATE)) {
            throw new UnusableFileException("Berkas " + file + " memakai templat " + Quoted.of(template)
                    + ". Yang diterima: templat " + Manifest.TEMPLATE
                    + ", yaitu buku dari Padan yang terpasang di sini. Tidak ada jawaban yang dibaca. Isikan jawabannya di"
                    + " buku rekap terbaru, lalu kirim buku itu.");
        }
        return Manifest.of(lines)
                .orElseThrow(() -> new UnusableFileException("Berkas " + file + ": lembar tersembunyi \""
                        + Manifest.SHEET + "\" tidak lengkap atau pernah diubah, jadi tidak pasti milik siapa buku ini."
                        + " Yang diterima: lembar itu seperti semula. Tidak ada jawaban yang dibaca. Isikan jawabannya di"
                        + " buku rekap yang belum diubah, lalu kirim buku itu."));
    }

    private static ReturnedRow row(ReturnedSheets.Loose loose, Manifest manifest) {
        RawRow row = loose.row();
        AnswerHeader header = loose.header();
        String code = CellWords.clean(row.text(header.place(AnswerColumn.KODE)));
        return new ReturnedRow(
                loose.at(),
                Token.read(code, manifest).orElse(null),
                code,
                row.cell(header.place(AnswerColumn.STATUS)),
                row.cell(header.place(AnswerColumn.CATATAN)),
                row.cell(header.place(AnswerColumn.TANGGAL)),
                row.cell(header.place(AnswerColumn.DIISI_OLEH)),
                row.cell(header.place(AnswerColumn.BERLAKU_SAMPAI)));
    }

    /** One foreign code is a slip in its row; codes that are all foreign are another workbook's sheets. */
    private static void requireOwnTokens(String file, Manifest manifest, List<ReturnedRow> rows)
            throws UnusableFileException {
        boolean coded = rows.stream().anyMatch(row -> !row.code().isEmpty());
        if (coded && rows.stream().allMatch(row -> row.token() == null)) {
            throw new UnusableFileException("Berkas " + file + ": menurut lembar tersembunyinya buku ini milik "
                    + Quoted.of(manifest.instansi()) + ", tetapi tidak satu pun kode barisnya dari buku itu. Yang"
                    + " diterima: buku rekap yang lembar-lembarnya tidak ditukar dengan buku instansi lain. Tidak ada"
                    + " jawaban yang dibaca. Isikan jawabannya di buku aslinya, lalu kirim buku itu.");
        }
    }
}
