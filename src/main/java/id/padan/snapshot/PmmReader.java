package id.padan.snapshot;

import id.padan.domain.Folded;
import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A PMM row. A bad NIP is a finding for the rules, not a reject; only a row of nobody is rejected. */
final class PmmReader implements RowReader {
    private final Set<PmmColumn> columns;
    private final Place nip;
    private final Place nuptk;
    private final Place nik;
    private final Place nama;
    private final Place tanggalLahir;
    private final Place npsn;
    private final Place sekolah;
    private final Place unorId;
    private final Place instansiId;
    private final Place instansi;
    private final Place jenisPtk;
    private final Place jabatan;
    private final Place kepegawaian;
    private final Place nipAtasan;
    private final Place namaAtasan;
    private final Place statusSkp;
    private final Place periode;
    private final Place awal;
    private final Place akhir;
    private final Place rhk;
    private final Place rhkAtasan;
    private final Place tahap;

    PmmReader(Header header) {
        nip = header.place(PmmContract.NIP);
        nuptk = header.place(PmmContract.NUPTK);
        nik = header.place(PmmContract.NIK);
        nama = header.place(PmmContract.NAMA);
        tanggalLahir = header.place(PmmContract.TANGGAL_LAHIR);
        npsn = header.place(PmmContract.NPSN);
        sekolah = header.place(PmmContract.SEKOLAH);
        unorId = header.place(PmmContract.UNOR_ID);
        instansiId = header.place(PmmContract.INSTANSI_ID);
        instansi = header.place(PmmContract.INSTANSI);
        jenisPtk = header.place(PmmContract.JENIS_PTK);
        jabatan = header.place(PmmContract.JABATAN);
        kepegawaian = header.place(PmmContract.KEPEGAWAIAN);
        nipAtasan = header.place(PmmContract.NIP_ATASAN);
        namaAtasan = header.place(PmmContract.NAMA_ATASAN);
        statusSkp = header.place(PmmContract.STATUS_SKP);
        periode = header.place(PmmContract.PERIODE);
        awal = header.place(PmmContract.AWAL);
        akhir = header.place(PmmContract.AKHIR);
        rhk = header.place(PmmContract.RHK);
        rhkAtasan = header.place(PmmContract.RHK_ATASAN);
        tahap = header.place(PmmContract.TAHAP);
        columns = columns();
    }

    @Override
    public RowOutcome read(Fields row) {
        Instansi named = row.instansi(instansiId, instansi);
        row.belongsTo(named);
        NipReading reading = row.nip(nip);
        String name = row.text(nama);
        if (!(reading instanceof NipReading.Valid)) {
            if (reading instanceof NipReading.Empty && name.isEmpty()) {
                return row.rejected(RejectCode.BARIS_TANPA_IDENTITAS, Place.ABSENT, null);
            }
            if (reading instanceof NipReading.NotDigits && row.pushedRight(nip, nama)) {
                Nip whose = row.otherNip(nama) instanceof NipReading.Valid pushed ? pushed.nip() : null;
                return row.rejected(RejectCode.KOLOM_BERGESER, nip, whose);
            }
        }
        return row.accepted(new PmmRow(
                row.at(),
                columns,
                reading,
                row.digits(nuptk, 16, RejectCode.NUPTK_TIDAK_TERBACA),
                row.digits(nik, 16, RejectCode.NIK_TIDAK_TERBACA),
                name,
                row.pastDate(tanggalLahir),
                row.npsn(npsn),
                row.repeated(sekolah),
                row.unorId(unorId),
                named,
                jabatan(row),
                row.repeated(kepegawaian),
                row.otherNip(nipAtasan),
                row.repeated(namaAtasan),
                row.repeated(statusSkp),
                row.periode(awal, akhir, periode),
                row.periodeText(awal, akhir, periode),
                row.rhk(rhk),
                row.rhk(rhkAtasan),
                row.repeated(tahap)));
    }

    /** Where both columns stand, the jabatan is the finer word, but only the jenis PTK may say Kepala Sekolah. */
    private String jabatan(Fields row) {
        String position = row.repeated(jabatan);
        String type = row.repeated(jenisPtk);
        boolean head = !type.isEmpty() && Folded.of(type).startsWith("KEPALA");
        return position.isEmpty() || head ? type.isEmpty() ? position : type : position;
    }

    private Set<PmmColumn> columns() {
        EnumSet<PmmColumn> found = EnumSet.noneOf(PmmColumn.class);
        for (PmmColumn column : PmmColumn.values()) {
            if (present(column)) {
                found.add(column);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    private boolean present(PmmColumn column) {
        return switch (column) {
            case UNOR_ID -> unorId.present();
            case NPSN -> npsn.present();
            case SEKOLAH -> sekolah.present();
            case INSTANSI -> instansi.present() || instansiId.present();
            case NIP_ATASAN -> nipAtasan.present();
            case STATUS_SKP -> statusSkp.present();
            case PERIODE -> periode.present() || (awal.present() && akhir.present());
            case TANGGAL_LAHIR -> tanggalLahir.present();
            case KEPEGAWAIAN -> kepegawaian.present();
            case RHK -> rhk.present();
            case RHK_ATASAN -> rhkAtasan.present();
            case TAHAP -> tahap.present();
        };
    }
}
