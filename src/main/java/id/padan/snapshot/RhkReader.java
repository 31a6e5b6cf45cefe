package id.padan.snapshot;

import static id.padan.snapshot.Column.optional;
import static id.padan.snapshot.Column.required;

import id.padan.domain.NipReading;
import java.util.List;

/** The RHK of SKP in e-Kinerja. */
final class RhkReader implements RowReader {
    private static final Column NIP = required("NIP").loosely("NIP BARU", "PEGAWAI NIP");
    private static final Column RHK = required("RHK", "RENCANA HASIL KERJA", "DAFTAR RHK", "SKP RHK")
            .marking()
            .loosely("RENCANA HASIL KERJA RHK", "HASIL KERJA");

    static final Contract CONTRACT = new Contract(
            SnapshotKind.EKINERJA_RHK,
            List.of(
                    NIP,
                    RHK,
                    optional("NAMA"),
                    optional("SKP ID").marking(),
                    optional("JABATAN"),
                    optional("UNIT"),
                    optional("PERIODE AWAL"),
                    optional("PERIODE AKHIR"),
                    optional("PERIODE"),
                    optional("RHK ID").marking()),
            RhkReader::new);

    private final Place nip;
    private final Place rhk;

    private RhkReader(Header header) {
        nip = header.place(NIP);
        rhk = header.place(RHK);
    }

    @Override
    public RowOutcome read(Fields row) {
        NipReading reading = row.nip(nip);
        if (!(reading instanceof NipReading.Valid valid)) {
            return row.rejectedNip(nip, reading);
        }
        return row.accepted(new RhkRow(row.at(), valid.nip(), row.rhk(rhk)));
    }
}
