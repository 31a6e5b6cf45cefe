package id.padan.snapshot;

import static id.padan.snapshot.Column.optional;
import static id.padan.snapshot.Column.required;

import id.padan.domain.NipReading;
import java.time.LocalDate;
import java.util.List;

/** The office's own list of people who are not to be judged. */
final class PengecualianReader implements RowReader {
    private static final Column NIP = required("NIP").loosely("NIP BARU");
    private static final Column NAMA = optional("NAMA", "NAMA PEGAWAI").loosely("NAMA LENGKAP", "NAMA GURU");
    private static final Column ALASAN =
            required("ALASAN", "ALASAN PENGECUALIAN").marking().loosely("KETERANGAN", "SEBAB");
    private static final Column SAMPAI = optional("BERLAKU SAMPAI", "BERLAKU HINGGA", "BERLAKU S D", "SAMPAI TANGGAL")
            .marking()
            .loosely("SAMPAI", "HINGGA", "TANGGAL AKHIR");

    static final Contract CONTRACT = new Contract(
            SnapshotKind.PENGECUALIAN,
            List.of(
                    NIP,
                    NAMA,
                    ALASAN,
                    SAMPAI,
                    optional("NAMA SEKOLAH", "SEKOLAH", "UNIT KERJA"),
                    optional("NPSN"),
                    optional("JABATAN")),
            PengecualianReader::new);

    private final Place nip;
    private final Place nama;
    private final Place alasan;
    private final Place sampai;

    private PengecualianReader(Header header) {
        nip = header.place(NIP);
        nama = header.place(NAMA);
        alasan = header.place(ALASAN);
        sampai = header.place(SAMPAI);
    }

    @Override
    public RowOutcome read(Fields row) {
        NipReading reading = row.nip(nip);
        if (!(reading instanceof NipReading.Valid valid)) {
            return row.rejectedNip(nip, reading);
        }
        LocalDate end = row.date(sampai);
        if (end == null && !row.id(sampai).isEmpty()) {
            // an end that cannot be read must not become "no end": the person would be spared for ever
            return row.rejected(RejectCode.BATAS_PENGECUALIAN_TIDAK_TERBACA, sampai, valid.nip());
        }
        return row.accepted(new PengecualianRow(row.at(), valid.nip(), row.text(nama), row.text(alasan), end));
    }
}
