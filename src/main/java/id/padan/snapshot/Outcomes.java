package id.padan.snapshot;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.snapshot.table.RawRow;
import java.time.LocalDate;
import java.util.function.Function;

/** Makes of each row of one table what becomes of it. Remembers what repeats; used by one thread at a time. */
final class Outcomes implements Function<RawRow, RowOutcome> {
    private final String file;
    private final String sheet;
    private final Header header;
    private final int width;
    private final RowReader reader;
    private final OddRow odd;
    private final Fields fields;

    Outcomes(String file, String sheet, Header header, LocalDate today) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
        this.width = header.width();
        this.reader = header.contract().reader().apply(header);
        this.odd = new OddRow(header);
        this.fields = new Fields(header.contract().kind(), today, new Repeats());
    }

    @Override
    public RowOutcome apply(RawRow row) {
        Address at = new Address(file, sheet, row.number());
        if (row.blank()) {
            return new RowOutcome.Blank(at);
        }
        fields.moveTo(row, at);
        boolean overflow = row.width() > width && !row.text(width).isBlank();
        RowOutcome outcome = overflow ? shifted(Place.of(header.texts(), width)) : reader.read(fields);
        if (fields.misfit().present()) {
            return shifted(fields.misfit());
        }
        if (fields.doubtful()) {
            String why = odd.why(row);
            return why == null ? outcome : new RowOutcome.NotData(at, why);
        }
        return outcome;
    }

    /** The NIP usually stands left of where a row breaks, and then still says whose row it was. */
    private RowOutcome shifted(Place where) {
        NipReading nip = fields.nip(header.nip());
        Nip whose = nip instanceof NipReading.Valid valid ? valid.nip() : null;
        fields.belongsTo(Instansi.TIDAK_DIKETAHUI);
        return fields.rejected(RejectCode.KOLOM_BERGESER, where, whose);
    }
}
