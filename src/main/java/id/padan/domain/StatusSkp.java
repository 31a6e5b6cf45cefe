package id.padan.domain;

import org.jspecify.annotations.Nullable;

/** How far an SKP has come in PMM. */
public enum StatusSkp {
    BELUM_DIBUAT("Belum dibuat"),
    DRAF("Draf"),
    MENUNGGU_PERSETUJUAN("Menunggu persetujuan"),
    PERLU_PERBAIKAN("Perlu perbaikan"),
    DISETUJUI("Disetujui"),
    DINILAI("Dinilai");

    private final String label;

    StatusSkp(String label) {
        this.label = label;
    }

    /** The word an officer reads. */
    public String label() {
        return label;
    }

    /** True once the atasan has agreed. */
    public boolean agreed() {
        return this == DISETUJUI || this == DINILAI;
    }

    /**
     * Reads PMM's text (spellings vary by year); an empty cell means not made. Null for a text nobody knows: then the SKP
     * is not assessable and the text is shown.
     */
    public static @Nullable StatusSkp parse(String text) {
        return switch (Folded.of(text)) {
            case "", "BELUM DIBUAT", "BELUM ADA", "BELUM MEMBUAT", "TIDAK ADA", "BELUM", "BELUM MEMBUAT SKP" ->
                BELUM_DIBUAT;
            case "DRAF", "DRAFT", "DALAM PENYUSUNAN" -> DRAF;
            case "DIAJUKAN",
                    "MENUNGGU PERSETUJUAN",
                    "MENUNGGU PERSETUJUAN ATASAN",
                    "DIAJUKAN MENUNGGU PERSETUJUAN",
                    "MENUNGGU" -> MENUNGGU_PERSETUJUAN;
            case "PERLU PERBAIKAN", "PERBAIKAN", "DIKEMBALIKAN", "REVISI", "DITOLAK" -> PERLU_PERBAIKAN;
            case "DISETUJUI", "DISEPAKATI", "SETUJU", "SEPAKAT", "PERSETUJUAN" -> DISETUJUI;
            case "DINILAI", "SUDAH DINILAI", "SELESAI DINILAI" -> DINILAI;
            default -> null;
        };
    }
}
