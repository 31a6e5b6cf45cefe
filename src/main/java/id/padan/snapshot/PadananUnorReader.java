package id.padan.snapshot;

import static id.padan.snapshot.Column.optional;
import static id.padan.snapshot.Column.required;

import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import java.util.List;

/** The result of the "pemadanan unor": NPSN and unor side by side. */
final class PadananUnorReader implements RowReader {
    private static final Column NPSN = required("NPSN", "NPSN SEKOLAH").marking();
    private static final Column UNOR_ID =
            required("UNOR ID", "ID UNOR", "UNOR ID SIASN").marking();
    private static final Column SEKOLAH =
            optional("NAMA SEKOLAH", "SEKOLAH", "SATUAN PENDIDIKAN", "NAMA SATUAN PENDIDIKAN");

    static final Contract CONTRACT = new Contract(
            SnapshotKind.PADANAN_UNOR,
            List.of(NPSN, UNOR_ID, SEKOLAH, optional("NAMA UNOR", "UNOR NAMA"), optional("INSTANSI")),
            PadananUnorReader::new);

    private final Place npsn;
    private final Place unorId;
    private final Place sekolah;

    private PadananUnorReader(Header header) {
        npsn = header.place(NPSN);
        unorId = header.place(UNOR_ID);
        sekolah = header.place(SEKOLAH);
    }

    @Override
    public RowOutcome read(Fields row) {
        Npsn school = Npsn.parse(row.id(npsn));
        if (school == null) {
            return row.rejected(row.id(npsn).isEmpty() ? RejectCode.NPSN_KOSONG : RejectCode.NPSN_RUSAK, npsn, null);
        }
        UnorId unor = UnorId.parse(row.id(unorId));
        if (unor == null) {
            return row.rejected(
                    row.id(unorId).isEmpty() ? RejectCode.UNOR_ID_KOSONG : RejectCode.UNOR_ID_RUSAK, unorId, null);
        }
        return row.accepted(new PadananUnorRow(row.at(), school, unor, row.text(sekolah)));
    }
}
