package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.life.SchoolRows;
import id.padan.reference.References;
import id.padan.rule.Identity;
import id.padan.rule.Judge;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts rows at the door by school: PMM's as they pass, SIASN's by the unor they belong to. One use, one thread. */
final class SchoolDoor {
    private static final class Count {
        private final String nama;
        private final Instansi instansi;
        private long rows;

        Count(PmmRow first) {
            nama = first.sekolah();
            instansi = first.instansi();
        }
    }

    private final Map<Long, Count> pmm = new LinkedHashMap<>();

    void enter(PmmRow row) {
        long school = Identity.school(row);
        if (school != 0) {
            pmm.computeIfAbsent(school, first -> new Count(row)).rows++;
        }
    }

    /** All of both, once it is known which unor are schools and whose they are. */
    List<SchoolRows> count(References references, Judge judge) {
        List<SchoolRows> all = new ArrayList<>();
        pmm.forEach((school, count) -> all.add(new SchoolRows(
                SnapshotKind.PMM, school, judge.group(count.instansi).key(), count.nama, count.rows)));
        long[] pegawai = new long[references.unor().size()];
        for (int ordinal = 0; ordinal < references.pegawai().size(); ordinal++) {
            int unor = references.pegawai().unor(ordinal);
            if (unor >= 0) {
                pegawai[unor]++;
            }
        }
        for (int unor = 0; unor < pegawai.length; unor++) {
            if (pegawai[unor] > 0 && judge.school(unor)) {
                all.add(siasn(references, judge, unor, pegawai[unor]));
            }
        }
        return all;
    }

    private static SchoolRows siasn(References references, Judge judge, int unor, long rows) {
        return new SchoolRows(
                SnapshotKind.SIASN_PEGAWAI,
                Identity.of(references.unor().at(unor).id()).subject(),
                judge.group(references.unor().at(unor).instansi()).key(),
                references.unor().nama(unor),
                rows);
    }
}
