package id.padan.rule;

import id.padan.reference.RhkIndex;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.SnapshotKind;
import java.util.Collection;
import java.util.Set;

/**
 * "Tidak ada RHK yang bisa dikaitkan": none of the principal's RHK which the teacher names is among the principal's. Those
 * come from e-Kinerja if such a file came, else from the principal's own PMM row.
 */
final class RhkTidakTerkait implements PmmRule {
    @Override
    public String code() {
        return "rhk_tidak_terkait";
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.pegawai().then(p -> pmm.agreedSkp()).judge(agreed -> {
            if (pmm.principal()) {
                return Verdict.CLEAN;
            }
            return pmm.atasan().then(atasan -> withRhk(pmm, atasan)).judge(atasan -> compared(pmm, atasan));
        });
    }

    private static Fact<Atasan> withRhk(PmmCase pmm, Atasan atasan) {
        if (!pmm.has(PmmColumn.RHK_ATASAN)) {
            return Fact.noData("kolom " + PmmColumn.RHK_ATASAN.header() + " di pmm");
        }
        if (!fromEkinerja(pmm) && !pmm.has(PmmColumn.RHK)) {
            return Fact.noData("berkas " + SnapshotKind.EKINERJA_RHK.label() + " atau kolom " + PmmColumn.RHK.header()
                    + " di pmm");
        }
        if (pmm.row().rhkAtasan().isEmpty()) {
            return Fact.unclear("Baris PMM ini tidak menyebut RHK atasan yang didukung.");
        }
        return index(pmm).knows(atasan.pegawai().nip())
                ? Fact.known(atasan)
                : Fact.unclear(
                        "RHK atasannya, " + Named.person(atasan.pegawai()) + ", tidak ada di " + source(pmm) + ".");
    }

    private static boolean fromEkinerja(PmmCase pmm) {
        return pmm.references().came(SnapshotKind.EKINERJA_RHK);
    }

    private static String source(PmmCase pmm) {
        return fromEkinerja(pmm) ? "e-Kinerja" : "baris PMM miliknya";
    }

    private static RhkIndex index(PmmCase pmm) {
        return fromEkinerja(pmm)
                ? pmm.references().rhk()
                : pmm.references().pmm().rhk();
    }

    private Verdict compared(PmmCase pmm, Atasan atasan) {
        if (index(pmm).anyOf(atasan.pegawai().nip(), pmm.row().rhkAtasan())) {
            return Verdict.CLEAN;
        }
        Set<String> theirs = index(pmm).of(atasan.pegawai().nip());
        return Verdict.found(finding(
                pmm.subject(),
                "",
                Severity.BERAT,
                listed(pmm.row().rhkAtasan()),
                listed(theirs),
                Named.atasan(atasan),
                "Tidak satu pun RHK atasan yang disebut pegawai ini ("
                        + listed(pmm.row().rhkAtasan())
                        + ") ada di antara RHK " + Named.person(atasan.pegawai()) + " menurut " + source(pmm) + " ("
                        + listed(theirs) + ")."));
    }

    private static String listed(Collection<String> rhk) {
        return String.join("; ", rhk);
    }
}
