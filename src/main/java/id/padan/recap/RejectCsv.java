package id.padan.recap;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.padan.snapshot.Masked;
import id.padan.snapshot.Reject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Rows and fields that could not be used, as a list for a spreadsheet; what stood there is masked. */
public final class RejectCsv {
    private static final String[] HEADER = {
        "JENIS", "INSTANSI", "BERKAS", "LEMBAR", "BARIS", "KOLOM", "ISI (DISAMARKAN)", "PENJELASAN"
    };

    private RejectCsv() {}

    /** Writes the list and closes the file. */
    public static void write(Rows.Source<Reject> rejects, OutputStream file) throws IOException {
        try (CsvWriter csv = SheetCsv.writer(file)) {
            csv.writeRecord(HEADER);
            Consumer<Reject> each = reject -> csv.writeRecord(fields(reject));
            rejects.each(each);
        }
    }

    private static String[] fields(Reject reject) {
        return new String[] {
            reject.kind().label(),
            SheetCsv.shown(Cover.nameOf(reject.instansi())),
            SheetCsv.shown(reject.at().file()),
            SheetCsv.shown(reject.at().sheet()),
            Integer.toString(reject.at().row()),
            SheetCsv.shown(reject.column()),
            SheetCsv.shown(Masked.of(reject.value())),
            SheetCsv.shown(Masked.of(reject.sentence()))
        };
    }
}
