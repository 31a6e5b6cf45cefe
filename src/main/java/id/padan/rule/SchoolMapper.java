package id.padan.rule;

import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import id.padan.reference.PadananIndex;
import id.padan.reference.PadananIndex.Match;
import id.padan.reference.PmmSchools;
import id.padan.reference.SchoolStaff;
import id.padan.reference.SchoolStaff.Workplace;
import id.padan.reference.UnorTree;
import id.padan.rule.MappingConflict.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Seeks the unor of the schools whose NPSN leads to none. People decide, names must not contradict: a school is proposed to
 * be a unor only where more than half of either's people are the other's. So no two schools get one unor, and where nobody
 * can be asked there is silence. One use.
 */
final class SchoolMapper {
    private static final int NO_UNOR = -1;

    private final Grounds grounds;
    private final UnorTree tree;
    private final PadananIndex padanan;
    private final PmmSchools schools;
    private final List<SchoolPair> proposals = new ArrayList<>();
    private final List<SchoolClash> clashes = new ArrayList<>();

    SchoolMapper(Grounds grounds) {
        this.grounds = grounds;
        tree = grounds.references().unor();
        padanan = grounds.references().padanan();
        schools = grounds.references().pmm().schools();
    }

    SchoolMapping map() {
        for (int unor = 0; unor < tree.size(); unor++) {
            oneNpsnOnSeveral(unor);
        }
        severalNpsnOnOne();
        if (schools.size() > 0) {
            seek();
        }
        proposals.sort(Comparator.comparingInt(SchoolPair::unor));
        return new SchoolMapping(List.copyOf(proposals), List.copyOf(clashes));
    }

    private void oneNpsnOnSeveral(int unor) {
        Npsn npsn = npsn(unor);
        boolean single = npsn != null && padanan.of(npsn) instanceof Match.One one && !one.byFile();
        if (npsn == null || single || !tree.aktif(unor)) {
            return;
        }
        long carriers = padanan.carriers(npsn).stream().filter(tree::aktif).count();
        if (carriers > 1) {
            clash(
                    Kind.NPSN_SEVERAL_UNOR,
                    npsn,
                    unor,
                    "NPSN ini ada pada " + carriers
                            + " unor aktif. Tentukan unor yang benar dan hapus dari yang lain.");
        }
    }

    private void severalNpsnOnOne() {
        Map<UnorId, TreeSet<String>> all = new HashMap<>();
        padanan.each((npsn, id) -> all.computeIfAbsent(id, i -> new TreeSet<>()).add(npsn.value()));
        for (int unor = 0; unor < tree.size() && !all.isEmpty(); unor++) {
            TreeSet<String> given = all.get(tree.at(unor).id());
            if (given == null) {
                continue;
            }
            Npsn own = tree.npsn(unor);
            if (own != null) {
                given.add(own.value());
            }
            for (String npsn : given.size() > 1 ? given : new TreeSet<String>()) {
                clash(
                        Kind.UNOR_SEVERAL_NPSN,
                        new Npsn(npsn),
                        unor,
                        "Unor ini mempunyai NPSN " + String.join(" dan ", given)
                                + ", menurut unornya sendiri dan berkas padanan. Tentukan NPSN yang benar.");
            }
        }
    }

    private void seek() {
        BitSet open = new BitSet(schools.size());
        for (int school = 0; school < schools.size(); school++) {
            Match match = padanan.of(schools.npsn(school));
            open.set(school, match instanceof Match.Unknown);
            if (match instanceof Match.NotInReference) {
                alone(
                        school,
                        "Berkas padanan memetakan NPSN ini ke unor yang tidak ada di referensi unor. Betulkan baris itu.");
            }
        }
        SchoolStaff staff = SchoolStaff.of(grounds.references(), open);
        open.stream().forEach(school -> seek(school, staff));
        BitSet taken = new BitSet(tree.size());
        proposals.forEach(pair -> taken.set(pair.unor()));
        for (int unor = 0; unor < tree.size(); unor++) {
            if (free(unor) && !taken.get(unor)) {
                unorAlone(unor, staff.seen(unor));
            }
        }
    }

    private void seek(int school, SchoolStaff staff) {
        List<Workplace> places = staff.of(school);
        if (places.isEmpty()) {
            alone(
                    school,
                    staff.known(school) == 0
                            ? "Tidak seorang pun pegawai sekolah ini yang NIP-nya padan di SIASN, jadi tidak ada petunjuk"
                                    + " unornya. Cari unornya di Manajemen Unor."
                            : "Pegawai sekolah ini tidak mempunyai unor yang terdaftar di SIASN.");
            return;
        }
        Workplace most = places.get(0);
        SchoolPair pair = new SchoolPair(
                grounds, school, most.unor(), most.people(), staff.known(school), staff.seen(most.unor()));
        if (free(most.unor()) && pair.convinces()) {
            proposals.add(pair);
        } else {
            clashes.add(
                    new SchoolClash(grounds, Kind.SCHOOL_ALONE, schools.npsn(school), most.unor(), () -> whyNot(pair)));
        }
    }

    /** Why the unor where most of a school's people work is not proposed. */
    private String whyNot(SchoolPair pair) {
        int unor = pair.unor();
        Npsn npsn = npsn(unor);
        String why;
        if (npsn != null) {
            why = "unor ini sudah ber-NPSN " + npsn;
        } else if (!tree.aktif(unor)) {
            why = "unor ini tidak aktif";
        } else if (!grounds.sekolah(unor)) {
            why = "namanya bukan nama sekolah";
        } else if (!pair.mutual()) {
            why = "itu tidak lebih dari separuh pegawai kedua pihak";
        } else if (!pair.sameInstansi()) {
            why = "instansinya di PMM lain";
        } else {
            why = "namanya tidak cukup sama (" + String.join(", ", pair.names().reasons()) + ")";
        }
        return pair.counted() + ", tetapi " + why + ". Pastikan sendiri.";
    }

    private void unorAlone(int unor, int seen) {
        clash(
                Kind.UNOR_ALONE,
                null,
                unor,
                seen == 0
                        ? "Tidak seorang pun pegawai unor ini ada di PMM dengan NPSN, jadi tidak ada petunjuk sekolahnya."
                        : seen + " pegawai unor ini ada di PMM, tetapi tidak ada sekolah tanpa unor yang jelas menjadi"
                                + " pasangannya.");
    }

    /** An active school without an NPSN, whether its own or by the padanan file. */
    private boolean free(int unor) {
        return tree.aktif(unor) && grounds.sekolah(unor) && npsn(unor) == null;
    }

    private @Nullable Npsn npsn(int unor) {
        Npsn own = tree.npsn(unor);
        return own == null ? padanan.npsn(tree.at(unor).id()) : own;
    }

    private void alone(int school, String sentence) {
        clash(Kind.SCHOOL_ALONE, schools.npsn(school), NO_UNOR, sentence);
    }

    private void clash(Kind kind, @Nullable Npsn npsn, int unor, String sentence) {
        clashes.add(new SchoolClash(grounds, kind, npsn, unor, () -> sentence));
    }
}
