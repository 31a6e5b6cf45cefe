package id.padan.ledger;

import id.padan.domain.Instansi;

/** Whose workbook: an instansi, or one unor induk within it ({@code unorInduk} is "" when grouped by instansi). */
public record Group(Instansi instansi, String unorInduk) {
    /** The unor induk of those whose unor induk nobody can tell, when grouped by it. */
    public static final String TANPA_UNOR_INDUK = "Tanpa unor induk";
}
