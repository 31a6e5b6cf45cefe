package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.reference.References;
import id.padan.snapshot.PmmRow;
import org.jspecify.annotations.Nullable;

/** Judges rows, one at a time, by all rules of the catalogue. Immutable, thread-safe; same row, same judgement. */
public interface Judge {
    /**
     * A judge by all rules of the {@link RuleCatalog} that the settings leave on. Walks once through SIASN to count who is
     * in PMM at all; keep it for the whole run.
     *
     * @param references built with a {@link RuleScope} of the same settings
     */
    static Judge over(References references, RuleSettings settings) {
        return CatalogJudge.over(references, settings);
    }

    /** The same judge once all of PMM is judged, for the rules on SIASN's rows and unor. */
    Judge knowing(Claims claims);

    /** A PMM row: out of scope, excepted, or judged by every rule on PMM rows. */
    Judgement pmm(PmmRow row);

    /** Under which instansi {@link #pmm} puts a row with this NIP that names its own instansi like this. */
    Instansi instansi(Nip nip, Instansi named);

    /**
     * Why nothing is to be said of a SIASN row, in Indonesian; null when {@link #pegawai} judges it. Most of SIASN is no
     * teacher's.
     */
    @Nullable
    String whyOutside(int ordinal);

    /** A SIASN row by its ordinal in {@link References#pegawai()}: for {@code tidak_ada_di_pmm} and {@code ganda_siasn}. */
    Judgement pegawai(int ordinal);

    /** A unor by its ordinal in {@link References#unor()}: for the findings whose subject is a unor. */
    Judgement unor(int ordinal);

    /** True for a unor that is a school, by its ordinal. */
    boolean school(int ordinal);

    /** Which unor the schools of PMM could be whose NPSN leads to none. Worked out anew at each call. */
    SchoolMapping schoolMapping();

    /**
     * Under which instansi the reports put something that names its own like this: as SIASN writes it, else as named, else
     * the job's single one.
     */
    Instansi group(Instansi named);
}
