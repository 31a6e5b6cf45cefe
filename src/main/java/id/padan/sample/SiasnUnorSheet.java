package id.padan.sample;

import java.io.IOException;
import java.util.List;

/** SIASN's "Manajemen Unor" export: names indented with dashes, ids in two spellings. */
final class SiasnUnorSheet {
    static final List<String> HEADER = List.of(
            "ID",
            "NAMA UNOR",
            "DIATASAN ID",
            "NAMA JABATAN",
            "PEMIMPIN PNS ID",
            "INSTANSI ID",
            "INSTANSI NAMA",
            "INDUK UNOR ID",
            "JENIS UNOR ID",
            "AKTIF",
            "NPSN");

    private SiasnUnorSheet() {}

    /** Writes one row and returns where it began. */
    static int write(Sink sink, Unit unit) throws IOException {
        sink.text(unit.idText);
        sink.text("-".repeat(4 * unit.depth) + unit.nama);
        sink.text(unit.parentText);
        sink.text(unit.namaJabatan);
        sink.text(unit.headText);
        sink.text(unit.agency.id());
        sink.text(unit.agency.nama());
        sink.text(unit.indukText);
        sink.text(unit.npsn.isEmpty() ? "1" : "4");
        sink.text(unit.aktif ? "Aktif" : "Tidak Aktif");
        sink.text(unit.npsn);
        return sink.end();
    }
}
