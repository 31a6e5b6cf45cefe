package id.padan.snapshot;

import static id.padan.snapshot.Column.optional;
import static id.padan.snapshot.Column.required;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.domain.PnsId;
import java.util.List;

/** SIASN's "data utama": about 65 columns, of which these are read. */
final class SiasnPegawaiReader implements RowReader {
    private static final Column PNS_ID = required("PNS ID", "ID PNS").marking();
    private static final Column NIP = required("NIP BARU").loosely("NIP", "NIP 18");
    private static final Column NIP_LAMA = optional("NIP LAMA");
    private static final Column NAMA = required("NAMA").loosely("NAMA PNS", "NAMA ASN", "NAMA PEGAWAI", "NAMA LENGKAP");
    private static final Column TANGGAL_LAHIR = optional("TANGGAL LAHIR", "TGL LAHIR");
    private static final Column NIK = optional("NIK", "NOMOR INDUK KEPENDUDUKAN", "NO KTP", "NOMOR KTP");
    private static final Column JENIS_PEGAWAI = optional("JENIS PEGAWAI NAMA").loosely("JENIS PEGAWAI");
    private static final Column KEDUDUKAN =
            required("KEDUDUKAN HUKUM NAMA").loosely("KEDUDUKAN HUKUM", "KEDUDUKAN PNS NAMA", "KEDUDUKAN PNS");
    private static final Column JABATAN = required("JABATAN NAMA").loosely("NAMA JABATAN", "JABATAN");
    private static final Column TMT_JABATAN = optional("TMT JABATAN");
    private static final Column UNOR_ID = required("UNOR ID", "ID UNOR").marking();
    private static final Column UNOR_NAMA = optional("UNOR NAMA").loosely("NAMA UNOR", "UNOR");
    private static final Column INDUK_ID = optional("INSTANSI INDUK ID");
    private static final Column INDUK_NAMA = optional("INSTANSI INDUK NAMA").loosely("INSTANSI INDUK");
    private static final Column KERJA_ID = optional("INSTANSI KERJA ID").loosely("INSTANSI ID");
    private static final Column KERJA_NAMA =
            optional("INSTANSI KERJA NAMA").loosely("INSTANSI KERJA", "INSTANSI NAMA", "NAMA INSTANSI", "INSTANSI");

    static final Contract CONTRACT = new Contract(
            SnapshotKind.SIASN_PEGAWAI,
            List.of(
                    PNS_ID,
                    NIP,
                    NIP_LAMA,
                    NAMA,
                    TANGGAL_LAHIR,
                    NIK,
                    JENIS_PEGAWAI,
                    KEDUDUKAN,
                    JABATAN,
                    TMT_JABATAN,
                    UNOR_ID,
                    UNOR_NAMA,
                    INDUK_ID,
                    INDUK_NAMA,
                    KERJA_ID,
                    KERJA_NAMA),
            SiasnPegawaiReader::new);

    private final Place pnsId;
    private final Place nip;
    private final Place nipLama;
    private final Place nama;
    private final Place tanggalLahir;
    private final Place nik;
    private final Place jenisPegawai;
    private final Place kedudukan;
    private final Place jabatan;
    private final Place tmtJabatan;
    private final Place unorId;
    private final Place unorNama;
    private final Place indukId;
    private final Place indukNama;
    private final Place kerjaId;
    private final Place kerjaNama;

    private SiasnPegawaiReader(Header header) {
        pnsId = header.place(PNS_ID);
        nip = header.place(NIP);
        nipLama = header.place(NIP_LAMA);
        nama = header.place(NAMA);
        tanggalLahir = header.place(TANGGAL_LAHIR);
        nik = header.place(NIK);
        jenisPegawai = header.place(JENIS_PEGAWAI);
        kedudukan = header.place(KEDUDUKAN);
        jabatan = header.place(JABATAN);
        tmtJabatan = header.place(TMT_JABATAN);
        unorId = header.place(UNOR_ID);
        unorNama = header.place(UNOR_NAMA);
        indukId = header.place(INDUK_ID);
        indukNama = header.place(INDUK_NAMA);
        kerjaId = header.place(KERJA_ID);
        kerjaNama = header.place(KERJA_NAMA);
    }

    @Override
    public RowOutcome read(Fields row) {
        Instansi induk = row.instansi(indukId, indukNama);
        Instansi named = row.instansi(kerjaId, kerjaNama);
        Instansi kerja = named.equals(Instansi.TIDAK_DIKETAHUI) ? induk : named;
        row.belongsTo(kerja);
        NipReading reading = row.nip(nip);
        if (!(reading instanceof NipReading.Valid valid)) {
            return row.rejectedNip(nip, reading);
        }
        Nip key = valid.nip();
        PnsId person = row.pnsKey(pnsId);
        if (person == null) {
            RejectCode code = row.id(pnsId).isEmpty() ? RejectCode.PNS_ID_KOSONG : RejectCode.PNS_ID_RUSAK;
            return row.rejected(code, pnsId, key);
        }
        return row.accepted(new SiasnPegawaiRow(
                row.at(),
                person,
                key,
                row.digits(nipLama, 9, RejectCode.NIP_LAMA_TIDAK_TERBACA),
                row.text(nama),
                row.pastDate(tanggalLahir),
                row.digits(nik, 16, RejectCode.NIK_TIDAK_TERBACA),
                row.repeated(jenisPegawai),
                row.repeated(kedudukan),
                row.repeated(jabatan),
                row.pastDate(tmtJabatan),
                row.unorId(unorId),
                row.unorNama(unorNama),
                induk,
                kerja));
    }
}
