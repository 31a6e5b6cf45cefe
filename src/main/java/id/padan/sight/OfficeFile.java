package id.padan.sight;

/** What a run leaves in its folder for the office as a whole. */
public enum OfficeFile {
    RINGKASAN("ringkasan-bkd", "Ringkasan BKD", "Ringkasan BKD.xlsx", Handout.Kind.XLSX),
    TEMUAN("temuan", "Semua temuan", "temuan.csv", Handout.Kind.CSV),
    USULAN_PADANAN("usulan-padanan", "Usulan padanan unor", "usulan-padanan-unor.csv", Handout.Kind.CSV),
    KONFLIK_PADANAN("konflik-padanan", "Konflik padanan unor", "konflik-padanan.csv", Handout.Kind.CSV),
    NERACA("neraca", "Neraca", "neraca.json", Handout.Kind.JSON),
    JALAN("jalan", "Jalan ke tenggat", "jalan.json", Handout.Kind.JSON);

    private final String word;
    private final String label;
    private final String file;
    private final Handout.Kind kind;

    OfficeFile(String word, String label, String file, Handout.Kind kind) {
        this.word = word;
        this.label = label;
        this.file = file;
        this.kind = kind;
    }

    /** As it stands in an address. */
    public String word() {
        return word;
    }

    /** As officers call it. */
    public String label() {
        return label;
    }

    /** Its name in the folder. */
    public String file() {
        return file;
    }

    Handout.Kind kind() {
        return kind;
    }

    /** That one; whatever else stands in an address leads nowhere. */
    public static OfficeFile of(String word) {
        for (OfficeFile file : values()) {
            if (file.word.equals(word)) {
                return file;
            }
        }
        throw new OutOfSightException();
    }
}
