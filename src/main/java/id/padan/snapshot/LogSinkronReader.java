package id.padan.snapshot;

import static id.padan.snapshot.Column.optional;
import static id.padan.snapshot.Column.required;

import java.util.List;

/** e-Kinerja's Log Sinkronisasi PMM. A bad NIP stays: the message must not be lost. */
final class LogSinkronReader implements RowReader {
    private static final Column NIP = required("NIP").loosely("NIP BARU", "NIP PEGAWAI");
    private static final Column NAMA = optional("NAMA", "NAMA PEGAWAI").loosely("NAMA LENGKAP", "NAMA GURU");
    private static final Column PESAN = required(
                    "PESAN",
                    "PESAN KESALAHAN",
                    "PESAN ERROR",
                    "PESAN GAGAL",
                    "PESAN SINKRONISASI",
                    "PENYEBAB GAGAL",
                    "ALASAN GAGAL",
                    "MESSAGE")
            .marking()
            .loosely("KETERANGAN", "CATATAN");
    private static final Column WAKTU = optional("WAKTU", "WAKTU SINKRON", "TANGGAL SINKRON", "TANGGAL SINKRONISASI")
            .marking()
            .loosely("TANGGAL", "CREATED AT", "WAKTU SINKRONISASI");

    static final Contract CONTRACT = new Contract(
            SnapshotKind.LOG_SINKRON,
            List.of(
                    NIP,
                    NAMA,
                    PESAN,
                    WAKTU,
                    optional("JABATAN"),
                    optional("NAMA SEKOLAH", "SEKOLAH", "UNIT KERJA", "SATUAN PENDIDIKAN"),
                    optional("NPSN"),
                    optional("NIP ATASAN"),
                    optional("NAMA ATASAN"),
                    optional("STATUS", "STATUS SINKRON")),
            LogSinkronReader::new);

    private final Place nip;
    private final Place nama;
    private final Place pesan;
    private final Place waktu;

    private LogSinkronReader(Header header) {
        nip = header.place(NIP);
        nama = header.place(NAMA);
        pesan = header.place(PESAN);
        waktu = header.place(WAKTU);
    }

    @Override
    public RowOutcome read(Fields row) {
        return row.accepted(
                new LogSinkronRow(row.at(), row.nip(nip), row.text(nama), row.repeated(pesan), row.text(waktu)));
    }
}
