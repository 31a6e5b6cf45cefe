package id.padan.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A school's name taken apart, so that {@code SDN 1 X}, {@code SD NEGERI 01 X}, {@code UPT SPF SD N X I} are one school and
 * another number or level is another school. Immutable.
 *
 * @param tingkat SD, SMP, SMA, SMK, TK, SLB, MI, …; "" when the name does not begin like a school's
 * @param nomor its numbers in order, Roman ones too, without leading zeros; mostly one or none
 * @param nama the other words in order, upper case: the place, or a patron's name
 * @param wilayah where it says to lie, {@code KEC. X} and the like
 */
public record NamaSekolah(
        String tingkat,
        Status status,
        Set<Trait> traits,
        List<String> nomor,
        List<String> nama,
        Map<Wilayah, List<String>> wilayah) {
    /** Whose the school is, as far as its name says. */
    public enum Status {
        UNSAID,
        NEGERI,
        SWASTA
    }

    /** What sets a school apart from its neighbour of the same number. */
    public enum Trait {
        /** Satu atap: an SMP under the roof of an SD. */
        SATAP,
        INPRES
    }

    /** What a name adds to say where the school is. */
    public enum Wilayah {
        DESA,
        KECAMATAN,
        KABUPATEN,
        /** Of the office named behind the school, what tells it from other offices: DINAS PENDIDIKAN tells nothing. */
        KANTOR
    }

    public NamaSekolah {
        traits = Set.copyOf(traits);
        nomor = List.copyOf(nomor);
        nama = List.copyOf(nama);
        wilayah = Map.copyOf(wilayah);
    }

    /** Reads a name as found; never fails. */
    public static NamaSekolah of(String text) {
        return new SchoolNameReader(SchoolWords.of(text)).read();
    }

    /** True when both are surely one school, mostly decided without taking the names apart. */
    public static boolean same(String one, String other) {
        // only dots make a difference that folding would lose: S.D.N is one word, S D N are three
        boolean dots = one.indexOf('.') >= 0 || other.indexOf('.') >= 0;
        return (!dots && Folded.same(one, other)) || of(one).compare(of(other)).likeness() == SchoolLikeness.SAME;
    }

    /** How this name and another compare, with the reasons. Symmetric. Says nothing of schools that lie in two instansi. */
    public SchoolComparison compare(NamaSekolah other) {
        return SchoolComparison.of(this, other);
    }

    /** True when the name begins like a school's ("SDN …", "UPT SPF SMP Negeri …", "TK Pembina"). */
    public boolean sekolah() {
        return !tingkat.isEmpty();
    }
}
