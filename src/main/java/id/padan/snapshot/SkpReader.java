package id.padan.snapshot;

import static id.padan.snapshot.Column.optional;
import static id.padan.snapshot.Column.required;

import id.padan.domain.NipReading;
import java.util.ArrayList;
import java.util.List;

/** e-Kinerja's Laporan SKP, and the Laporan Penilaian that adds the assessment and the atasan. */
final class SkpReader implements RowReader {
    private static final Column NIP = required("NIP").loosely("NIP BARU", "PEGAWAI NIP");
    private static final Column NAMA = optional("NAMA").loosely("PEGAWAI NAMA", "NAMA PEGAWAI");
    private static final Column STATUS = required("SKP STATUS").marking().loosely("STATUS SKP", "STATUS");
    private static final Column AWAL = optional("PERIODE AWAL");
    private static final Column AKHIR = optional("PERIODE AKHIR");
    private static final Column PERIODE = optional("PERIODE").loosely("PERIODE SKP", "TAHUN");
    private static final Column UNOR = optional("SKP UNOR").marking().loosely("UNIT", "UNIT KERJA", "UNOR NAMA");
    private static final Column UNOR_ID = optional("SKP UNOR ID").marking();
    private static final Column PLT_PLH = optional("IS PLT PLH", "PLT PLH").marking();
    private static final Column ATASAN_NIP = optional("PEGAWAI ATASAN NIP").loosely("ATASAN NIP", "NIP ATASAN");
    private static final Column ATASAN_NAMA = optional("PEGAWAI ATASAN NAMA").loosely("ATASAN NAMA", "NAMA ATASAN");
    private static final Column HASIL_AKHIR = required("HASIL AKHIR").marking().loosely("PREDIKAT", "PREDIKAT KINERJA");

    private static final List<Column> COMMON =
            List.of(NIP, NAMA, AWAL, AKHIR, PERIODE, UNOR, UNOR_ID, PLT_PLH, ATASAN_NIP, ATASAN_NAMA);
    private static final List<Column> KNOWN = List.of(
            optional("SKP ID").marking(),
            optional("JABATAN"),
            optional("JENIS PEGAWAI"),
            optional("SKP MODEL"),
            optional("SKP JABATAN"),
            optional("SKP JENIS JABATAN"),
            optional("SKP UNOR ATASAN"),
            optional("SKP UNOR INDUK"),
            optional("PEGAWAI ATASAN UNOR ID"),
            optional("CREATED AT"));
    private static final Column STATUS_IF_THERE = STATUS.dispensable();

    static final Contract SKP =
            new Contract(SnapshotKind.EKINERJA_SKP, joined(List.of(STATUS), COMMON, KNOWN), SkpReader::new);
    static final Contract PENILAIAN = new Contract(
            SnapshotKind.EKINERJA_PENILAIAN,
            joined(
                    List.of(STATUS_IF_THERE, HASIL_AKHIR),
                    COMMON,
                    List.of(
                            optional("HASIL KERJA").marking(),
                            optional("PERILAKU KERJA").marking()),
                    KNOWN),
            SkpReader::new);

    private final Place nip;
    private final Place nama;
    private final Place status;
    private final Place hasilAkhir;
    private final Place awal;
    private final Place akhir;
    private final Place periode;
    private final Place unor;
    private final Place unorId;
    private final Place pltPlh;
    private final Place atasanNip;
    private final Place atasanNama;

    private SkpReader(Header header) {
        nip = header.place(NIP);
        nama = header.place(NAMA);
        Place required = header.place(STATUS);
        status = required.present() ? required : header.place(STATUS_IF_THERE);
        hasilAkhir = header.place(HASIL_AKHIR);
        awal = header.place(AWAL);
        akhir = header.place(AKHIR);
        periode = header.place(PERIODE);
        unor = header.place(UNOR);
        unorId = header.place(UNOR_ID);
        pltPlh = header.place(PLT_PLH);
        atasanNip = header.place(ATASAN_NIP);
        atasanNama = header.place(ATASAN_NAMA);
    }

    @Override
    public RowOutcome read(Fields row) {
        NipReading reading = row.nip(nip);
        if (!(reading instanceof NipReading.Valid valid)) {
            return row.rejectedNip(nip, reading);
        }
        return row.accepted(new SkpRow(
                row.at(),
                valid.nip(),
                row.text(nama),
                status(row),
                row.periode(awal, akhir, periode),
                row.unorNama(unor),
                row.unorId(unorId),
                row.pltPlh(pltPlh),
                row.nipOrNull(atasanNip),
                row.text(atasanNama)));
    }

    /** What is assessed has been agreed, also where a Laporan Penilaian leaves the status column out. */
    private String status(Fields row) {
        if (status.present()) {
            return row.repeated(status);
        }
        return row.text(hasilAkhir).isEmpty() ? "" : "penilaian";
    }

    @SafeVarargs
    private static List<Column> joined(List<Column>... parts) {
        List<Column> columns = new ArrayList<>();
        for (List<Column> part : parts) {
            columns.addAll(part);
        }
        return List.copyOf(columns);
    }
}
