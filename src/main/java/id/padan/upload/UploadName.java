package id.padan.upload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A file's name as a browser gives it, taken only if it can do no harm on any system. It is never bent into shape: as-of dates
 * stand in names, and an officer looks for the file by it.
 */
record UploadName(String text) {
    private static final int LONGEST = 120;
    private static final String FORBIDDEN = "/\\<>:\"|?*";
    private static final Set<String> RESERVED = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1",
            "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    /** @throws RefusedUploadException naming what stands in it that may not */
    static UploadName of(String given) throws RefusedUploadException {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        String fault = fault(name);
        if (!fault.isEmpty()) {
            throw new RefusedUploadException("Nama berkas \"" + shown(name) + "\" " + fault
                    + " Yang diterima: nama biasa, misalnya pmm-2026-06-15.csv. Berkas ini tidak disimpan; ganti namanya,"
                    + " lalu unggah lagi.");
        }
        return new UploadName(name);
    }

    private static String fault(String name) {
        if (name.isBlank()) {
            return "kosong.";
        }
        if (name.codePoints().anyMatch(UploadName::unseen)) {
            return "berisi tanda yang tidak terlihat.";
        }
        if (name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            return "berisi tanda yang tidak boleh ada di nama berkas, seperti / \\ : * ? \" < > |.";
        }
        if (name.startsWith(".") || name.startsWith("~$")) {
            return "berawal dengan tanda berkas tersembunyi (titik atau ~$).";
        }
        if (!name.equals(name.strip()) || name.endsWith(".")) {
            return "berawal atau berakhir dengan spasi atau titik.";
        }
        if (name.length() > LONGEST) {
            return "terlalu panjang: " + name.length() + " huruf, paling banyak " + LONGEST + ".";
        }
        String stem = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        return RESERVED.contains(stem.strip().toUpperCase(Locale.ROOT))
                ? "adalah nama yang dipakai Windows sendiri."
                : "";
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    /** In a message: short, and without what cannot be seen. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(40).forEach(c -> shown.appendCodePoint(unseen(c) ? '�' : c));
        return shown + (name.codePointCount(0, name.length()) > 40 ? "…" : "");
    }
}
