package id.padan.answer;

import id.padan.domain.Folded;
import id.padan.snapshot.Address;
import id.padan.snapshot.UnusableFileException;
import id.padan.snapshot.table.RawRow;
import id.padan.snapshot.table.RawTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the sheets of a workbook that came back hold: answers, the manifest, or neither. */
final class ReturnedSheets {
    /** An officer may have put lines above a table. */
    private static final int HEADER_WITHIN = 20;

    private static final int MOST_ROWS = 200_000;

    /** A row before its token can be told from another workbook's. */
    record Loose(Address at, RawRow row, AnswerHeader header) {}

    private final List<Loose> rows = new ArrayList<>();
    private final List<Refusal> lost = new ArrayList<>();
    private final Map<String, SheetLayout> layouts = new HashMap<>();
    private @Nullable Map<String, String> manifest;

    List<Loose> rows() {
        return rows;
    }

    List<Refusal> lost() {
        return lost;
    }

    /** By the sheets' names. */
    Map<String, SheetLayout> layouts() {
        return layouts;
    }

    /** The manifest's lines, null as long as none was met. */
    @Nullable
    Map<String, String> manifest() {
        return manifest;
    }

    void read(RawTable table) throws IOException {
        AnswerHeader almost = null;
        for (int seen = 0; seen < HEADER_WITHIN; seen++) {
            RawRow row = table.next();
            if (row == null) {
                break;
            }
            if (seen == 0 && CellWords.clean(row.text(0)).equals(Manifest.TITLE)) {
                readManifest(table);
                return;
            }
            AnswerHeader header = AnswerHeader.of(row);
            if (header.hasCode()) {
                readBelow(table, header);
                return;
            }
            almost = almost == null || header.hasAnswers() ? header : almost;
        }
        if (almost != null && (almost.hasAnswers() || isOurs(table.sheet()))) {
            lose(table, almost, "tidak ditemukan pada " + HEADER_WITHIN + " baris pertama");
        }
    }

    private static boolean isOurs(String sheet) {
        String name = Folded.of(sheet);
        return name.startsWith("TUGAS") || name.startsWith("RINCIAN");
    }

    private void readManifest(RawTable table) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        for (int i = 0; i < HEADER_WITHIN; i++) {
            RawRow row = table.next();
            if (row == null) {
                break;
            }
            lines.put(row.text(0), row.text(1));
        }
        manifest = lines;
    }

    private void readBelow(RawTable table, AnswerHeader header) throws IOException {
        if (!header.missing().isEmpty()) {
            lose(table, header, "tidak ditemukan: " + titles(header.missing()));
            return;
        }
        if (!header.doubled().isEmpty()) {
            lose(table, header, "ada dua kali: " + titles(header.doubled()));
            return;
        }
        layouts.put(table.sheet(), header.layout());
        for (RawRow row = table.next(); row != null; row = table.next()) {
            if (says(row, header)) {
                rows.add(new Loose(new Address(table.file(), table.sheet(), row.number()), row.kept(), header));
            }
            if (rows.size() > MOST_ROWS) {
                throw new UnusableFileException("Berkas " + table.file() + " memuat lebih dari " + MOST_ROWS
                        + " baris jawaban. Yang diterima: buku rekap yang dikirim Padan, diisi. Tidak ada jawaban yang"
                        + " dibaca. Periksa apakah barisnya tersalin berkali-kali.");
            }
        }
    }

    private static boolean says(RawRow row, AnswerHeader header) {
        for (AnswerColumn column : AnswerColumn.values()) {
            if (!row.text(header.place(column)).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String titles(List<AnswerColumn> columns) {
        return columns.stream().map(column -> "\"" + column.title() + "\"").collect(Collectors.joining(", "));
    }

    private void lose(RawTable table, AnswerHeader header, String what) {
        AnswerColumn column = header.missing().isEmpty()
                ? header.doubled().get(0)
                : header.missing().get(header.missing().size() - 1);
        lost.add(new Refusal(
                new Address(table.file(), table.sheet(), header.row().number()),
                column,
                "judul kolom " + what + "; yang ditemukan: " + header.found() + ". Yang diterima: judul kolom jawaban"
                        + " seperti semula, masing-masing sekali, urutannya bebas. Jawaban di lembar ini tidak dibaca."
                        + " Kembalikan judulnya, lalu kirim lagi."));
    }
}
