package id.padan.rule;

import id.padan.reference.References;
import id.padan.snapshot.PmmRow;

/** Judges rows, one at a time, by all rules of the catalogue. Immutable, thread-safe; same row, same judgement. */
public interface Judge {
    /** A PMM row: out of scope, excepted, or judged by every rule on PMM rows. */
    Judgement pmm(PmmRow row);

    /** A SIASN row by its ordinal in {@link References#pegawai()}: for {@code tidak_ada_di_pmm} and {@code ganda_siasn}. */
    Judgement pegawai(int ordinal);

    /** A unor by its ordinal in {@link References#unor()}: for the findings whose subject is a unor. */
    Judgement unor(int ordinal);
}
