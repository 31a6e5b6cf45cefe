package id.padan.recap.excel;

import id.padan.ledger.InputRecord;
import java.util.List;

/** The files of a run with their checksums. */
final class InputTable {
    private InputTable() {}

    static void draw(Canvas canvas, List<InputRecord> inputs) {
        LongSheet<InputRecord> sheet = new LongSheet<>(
                canvas,
                "Berkas",
                "Tidak ada berkas.",
                List.of(
                        Column.text("Jenis", 18, input -> input.kind().label()),
                        Column.text("Berkas", 40, InputRecord::file),
                        Column.day("Per tanggal", 14, InputRecord::perTanggal),
                        Column.text("Tanggal diketahui dari", 24, InputRecord::perTanggalSource),
                        Column.number("Baris", 12, InputRecord::rows),
                        Column.number("Ukuran (byte)", 16, InputRecord::bytes),
                        Column.text("Sidik SHA-256", 76, InputRecord::sha256)));
        inputs.forEach(sheet);
        sheet.finish();
    }
}
