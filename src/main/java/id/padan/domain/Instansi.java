package id.padan.domain;

import java.util.Locale;

/**
 * The employer agency. {@code id} is canonical (hex ids without dashes, lower case; anything else stripped), empty when
 * only the name is known; {@code nama} is empty when only the id is known.
 */
public record Instansi(String id, String nama) {
    /** Where rows stand whose instansi nobody can tell: a group of its own in every report. */
    public static final Instansi TIDAK_DIKETAHUI = new Instansi("", "");

    /** Makes one from two cells as found. */
    public static Instansi of(String id, String nama) {
        HexId hex = HexId.parse(id);
        String canonical = hex == null ? id.replace("'", "").strip().toUpperCase(Locale.ROOT) : hex.hex();
        return new Instansi(canonical, nama.strip());
    }

    /** True when neither id nor name says which it is. */
    public boolean unnamed() {
        return id.isEmpty() && Folded.isEmpty(nama);
    }

    /** Key for grouping: the id, or the folded name where there is no id. */
    public String key() {
        return id.isEmpty() ? Folded.of(nama) : id;
    }
}
