package id.padan.snapshot;

import static id.padan.snapshot.Column.optional;
import static id.padan.snapshot.Column.required;

import id.padan.domain.Instansi;
import id.padan.domain.UnorId;
import java.util.List;

/** SIASN's "Manajemen Unor" export. */
final class SiasnUnorReader implements RowReader {
    private static final Column ID = required("ID").loosely("UNOR ID", "ID UNOR");
    private static final Column NAMA = required("NAMA UNOR").loosely("UNOR NAMA", "NAMA", "UNOR");
    private static final Column DIATASAN =
            required("DIATASAN ID", "ID DIATASAN", "UNOR ATASAN ID").marking().loosely("DIATASAN", "PARENT ID");
    private static final Column NAMA_JABATAN = optional("NAMA JABATAN").loosely("JABATAN NAMA", "JABATAN");
    private static final Column PEMIMPIN_PNS_ID =
            optional("PEMIMPIN PNS ID").marking().loosely("PEMIMPIN ID");
    private static final Column PEMIMPIN_NIP = optional("PEMIMPIN NIP", "NIP PEMIMPIN");
    private static final Column PEMIMPIN_NAMA = optional("PEMIMPIN NAMA", "NAMA PEMIMPIN");
    private static final Column INSTANSI_ID = optional("INSTANSI ID");
    private static final Column INSTANSI_NAMA = optional("INSTANSI NAMA", "NAMA INSTANSI", "INSTANSI");
    private static final Column INDUK = optional("INDUK UNOR ID").loosely("UNOR INDUK ID");
    private static final Column JENIS = optional("JENIS UNOR ID").loosely("JENIS UNOR");
    private static final Column AKTIF = optional("AKTIF", "IS AKTIF").loosely("STATUS", "STATUS AKTIF");
    private static final Column NPSN = optional("NPSN");

    static final Contract CONTRACT = new Contract(
            SnapshotKind.SIASN_UNOR,
            List.of(
                    ID,
                    NAMA,
                    DIATASAN,
                    NAMA_JABATAN,
                    PEMIMPIN_PNS_ID,
                    PEMIMPIN_NIP,
                    PEMIMPIN_NAMA,
                    INSTANSI_ID,
                    INSTANSI_NAMA,
                    INDUK,
                    JENIS,
                    AKTIF,
                    NPSN),
            SiasnUnorReader::new);

    private final Place id;
    private final Place nama;
    private final Place diatasan;
    private final Place namaJabatan;
    private final Place pemimpinPnsId;
    private final Place pemimpinNip;
    private final Place pemimpinNama;
    private final Place instansiId;
    private final Place instansiNama;
    private final Place induk;
    private final Place jenis;
    private final Place aktif;
    private final Place npsn;

    private SiasnUnorReader(Header header) {
        id = header.place(ID);
        nama = header.place(NAMA);
        diatasan = header.place(DIATASAN);
        namaJabatan = header.place(NAMA_JABATAN);
        pemimpinPnsId = header.place(PEMIMPIN_PNS_ID);
        pemimpinNip = header.place(PEMIMPIN_NIP);
        pemimpinNama = header.place(PEMIMPIN_NAMA);
        instansiId = header.place(INSTANSI_ID);
        instansiNama = header.place(INSTANSI_NAMA);
        induk = header.place(INDUK);
        jenis = header.place(JENIS);
        aktif = header.place(AKTIF);
        npsn = header.place(NPSN);
    }

    @Override
    public RowOutcome read(Fields row) {
        Instansi instansi = row.instansi(instansiId, instansiNama);
        row.belongsTo(instansi);
        UnorId key = row.unorKey(id);
        if (key == null) {
            RejectCode code = row.id(id).isEmpty() ? RejectCode.UNOR_ID_KOSONG : RejectCode.UNOR_ID_RUSAK;
            return row.rejected(code, id, null);
        }
        return row.accepted(new SiasnUnorRow(
                row.at(),
                key,
                row.unorNama(nama),
                row.unorId(diatasan),
                row.repeated(namaJabatan),
                row.pnsId(pemimpinPnsId),
                row.nipOrNull(pemimpinNip),
                row.text(pemimpinNama),
                instansi,
                row.unorId(induk),
                row.repeated(jenis),
                row.aktif(aktif),
                row.npsn(npsn)));
    }
}
