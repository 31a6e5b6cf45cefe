package id.padan.sample;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** e-Kinerja's Laporan SKP, and the further fields of its Laporan Penilaian. */
final class EkinerjaSheets {
    static final List<String> SKP_HEADER = List.of(
            "id",
            "nip",
            "nama",
            "jabatan",
            "unit",
            "jenis_pegawai",
            "skp_id",
            "skp_status",
            "skp_model",
            "skp_jabatan",
            "skp_jenis_jabatan",
            "skp_unor",
            "skp_unor_atasan",
            "skp_unor_induk",
            "periode_awal",
            "periode_akhir",
            "is_plt_plh",
            "created_at");

    private EkinerjaSheets() {}

    static List<String> skp(SkpLine line) {
        Person person = line.person;
        return List.of(
                line.skpId.uuid().substring(0, 8),
                person.nip(),
                person.nama().toUpperCase(Locale.ROOT),
                line.jabatan,
                line.unit.nama,
                person.pppk() ? "PPPK" : "PNS",
                line.skpId.uuid(),
                line.status,
                "Kuantitatif",
                line.jabatan,
                "Jabatan Fungsional",
                line.unit.nama,
                line.atasanUnit.nama,
                line.unit.agency.nama(),
                line.awal.toString(),
                line.akhir.toString(),
                line.plt ? "1" : "0",
                line.awal.plusDays(9) + " 08:15:00");
    }

    static Map<String, String> penilaian(SkpLine line) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> cells = skp(line);
        for (int i = 0; i < cells.size(); i++) {
            fields.put(SKP_HEADER.get(i), cells.get(i));
        }
        fields.put("hasil_kerja", "Sesuai Ekspektasi");
        fields.put("perilaku_kerja", "Sesuai Ekspektasi");
        fields.put("hasil_akhir", "Baik");
        fields.put("pegawai_atasan_nip", line.atasan.nip());
        fields.put("pegawai_atasan_nama", line.atasan.nama().toUpperCase(Locale.ROOT));
        fields.put("pegawai_atasan_unor_id", line.atasanUnit.idHex);
        fields.put("skp_unor_id", line.unit.idHex);
        return fields;
    }

    /** The workbook's title lines as e-Kinerja prints them; the header follows in row 8. */
    static void titles(XlsxSink sink, String instansi) {
        sink.title(1, "LAPORAN SKP TAHUN 2026");
        sink.title(2, "Instansi " + instansi);
        sink.title(6, "Diunduh pada 15-06-2026 07:15:32");
        sink.continueAt(8);
    }

    /** A row whose NIP a spreadsheet has spoilt: nobody can be matched by it. */
    static void spoilt(Sink sink) throws IOException {
        sink.text("x");
        sink.text("1.98503E+17");
        sink.text("TANPA NIP UTUH");
        sink.end();
    }
}
