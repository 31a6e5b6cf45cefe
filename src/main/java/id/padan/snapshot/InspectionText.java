package id.padan.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An {@link Inspection} as an officer reads it. */
final class InspectionText {
    private InspectionText() {}

    static String of(Inspection seen) {
        Manifest manifest = seen.manifest();
        List<String> lines = new ArrayList<>();
        lines.add(name(manifest) + ": " + manifest.kind());
        lines.add("  Data per " + manifest.perTanggal() + " (menurut " + manifest.perTanggalSource() + ")");
        lines.add("  Ukuran " + count(manifest.bytes()) + " byte, SHA-256 " + manifest.sha256());
        manifest.description().forEach(l -> lines.add("  " + l));
        lines.add("  Baris di bawah judul: " + count(seen.rows()));
        lines.add("    terbaca    " + count(seen.accepted())
                + (seen.remarked() == 0 ? "" : ", " + count(seen.remarked()) + " di antaranya dengan catatan"));
        lines.add("    ditolak    " + count(seen.rejected()));
        lines.add("    kosong     " + count(seen.blank()));
        lines.add("    bukan data "
                + count(seen.notData().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()) + whys(seen.notData()));
        nips(lines, seen);
        if (seen.accepted() == 0) {
            lines.add(
                    "  PERHATIAN: tidak ada satu baris pun yang terpakai. Jangan jalankan job dengan berkas ini; unduh"
                            + " ulang dari sumbernya dan pastikan isinya ada.");
        }
        section(lines, "Ditolak", seen.rejectCodes(), seen.rejects());
        section(lines, "Catatan", seen.remarkCodes(), seen.remarks());
        return String.join("\n", lines) + "\n";
    }

    /** A bad NIP in PMM is no reject, so it has to be said here: it is what goes wrong most. */
    private static void nips(List<String> lines, Inspection seen) {
        long damaged = seen.nips().getOrDefault(NipSort.DAMAGED, 0L);
        long empty = seen.nips().getOrDefault(NipSort.EMPTY, 0L);
        long other = seen.nips().getOrDefault(NipSort.OTHER, 0L);
        if (damaged + empty + other == 0) {
            return;
        }
        lines.add("  NIP pegawai: " + count(seen.nips().getOrDefault(NipSort.SOUND, 0L)) + " berbentuk benar, "
                + count(empty) + " kosong, " + count(damaged) + " rusak oleh lembar kerja, " + count(other)
                + " salah bentuk");
        if (damaged > 0) {
            lines.add(
                    "  PERHATIAN: " + count(damaged)
                            + " NIP tersimpan sebagai angka sehingga angka-angka terakhirnya hilang"
                            + " dan tidak dapat dipulihkan. Unduh ulang dari PMM, dan serahkan tanpa dibuka lalu disimpan di Excel.");
        }
    }

    private static void section(List<String> lines, String title, Map<String, Long> codes, List<Reject> shown) {
        if (codes.isEmpty()) {
            return;
        }
        lines.add("  " + title + ":");
        new TreeMap<>(codes).forEach((code, n) -> lines.add("    " + count(n) + " × " + code));
        for (Reject reject : shown) {
            String column = reject.column().isEmpty() ? "" : " kolom \"" + reject.column() + "\"";
            String value = reject.value().isEmpty() ? "" : " \"" + reject.value() + "\"";
            lines.add("    " + reject.at() + column + ":" + value + " " + reject.sentence());
        }
        long all = codes.values().stream().mapToLong(Long::longValue).sum();
        if (all > shown.size()) {
            lines.add("    … dan " + count(all - shown.size()) + " lagi");
        }
    }

    private static String whys(Map<String, Long> whys) {
        if (whys.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        new TreeMap<>(whys).forEach((why, n) -> parts.add(count(n) + " " + why));
        return " (" + String.join(", ", parts) + ")";
    }

    private static String name(Manifest manifest) {
        var name = manifest.file().getFileName();
        return name == null ? manifest.file().toString() : name.toString();
    }

    private static String count(long number) {
        return String.format(Locale.forLanguageTag("id-ID"), "%,d", number);
    }
}
