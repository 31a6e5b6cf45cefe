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
        section(lines, "Ditolak", seen.rejectCodes(), seen.rejects());
        section(lines, "Catatan", seen.remarkCodes(), seen.remarks());
        return String.join("\n", lines) + "\n";
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
