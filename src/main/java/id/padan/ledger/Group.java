package id.padan.ledger;

import id.padan.domain.Instansi;

/** Whose workbook: an instansi, or one unor induk within it ({@code unorInduk} is "" when grouped by instansi). */
public record Group(Instansi instansi, String unorInduk) {}
