package id.padan.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** e-Kinerja's Log Sinkronisasi PMM: for some what will be found, for some what only e-Kinerja knows, some riddles. */
final class SyncLog {
    static final List<String> HEADER = List.of("NO", "NIP", "NAMA", "PESAN", "WAKTU");

    private static final List<String> ORDER = List.of(
            "skp_pmm_belum_ada",
            "unor_tidak_terdaftar",
            "unor_berbeda",
            "unor_atasan_tidak_ditemukan",
            "skp_atasan_belum_ada",
            "atasan_berbeda",
            "rhk_tidak_terkait");
    private static final List<String> MESSAGES = List.of(
            "Pegawai belum membuat SKP di PMM",
            "Data unit kerja pegawai tidak terdaftar di referensi unit kerja",
            "Nama sekolah atau nama unor tidak sama dengan data PMM",
            "Unit kerja atasan tidak ditemukan",
            "Data SKP Organisasi belum dibuat oleh atasan",
            "Atasan pegawai tidak sama dengan data PMM",
            "Tidak ada RHK yang bisa dikaitkan");
    private static final String[] UNKNOWN = {
        "Gagal memuat data layanan, silakan coba beberapa saat lagi (502)", "Periode penilaian instansi belum dibuka"
    };

    private final Map<String, Integer> seen = new HashMap<>();
    private int clean;
    private int rows;

    /** The log's rows for one PMM row: none or one. */
    List<List<String>> about(PmmLine line) {
        String message = message(line);
        if (message.isEmpty()) {
            return List.of();
        }
        List<List<String>> found = new ArrayList<>();
        found.add(row(line.nip, line.nama, message));
        return found;
    }

    List<String> row(String nip, String nama, String message) {
        rows++;
        String minute = People.digits(rows % 60, 2);
        return List.of(Integer.toString(rows), nip, nama, message, "2026-06-14 21:" + minute + ":00");
    }

    private String message(PmmLine line) {
        if (line.expected().isEmpty()) {
            boolean plain =
                    line.standing() == Entry.Standing.BERSIH && line.scene().equals(Entry.ORDINARY);
            if (!plain || ++clean % 40 != 1) {
                return "";
            }
            int turn = clean / 40;
            return turn % 2 == 0 ? UNKNOWN[turn / 2 % UNKNOWN.length] : MESSAGES.get(5);
        }
        for (int i = 0; i < ORDER.size(); i++) {
            String code = ORDER.get(i);
            if (line.expected().stream().anyMatch(e -> e.code().equals(code))) {
                return seen.merge(code, 1, Integer::sum) % 3 == 1 ? MESSAGES.get(i) : "";
            }
        }
        return "";
    }
}
