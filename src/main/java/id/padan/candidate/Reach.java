package id.padan.candidate;

import id.padan.domain.Instansi;
import id.padan.reference.Birthdays;
import id.padan.reference.PegawaiIndex;
import id.padan.reference.References;
import id.padan.snapshot.PmmRow;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whom to hold against a PMM row at all, so that nobody is ever compared with everybody. Near: whom its numbers name, whose NIP is a
 * slip away, who was born on its days in its own instansi, and, of a row without a birth date, who works at its
 * school. Far: who was born on its days anywhere and whose name begins to sound
 * alike. Thread-safe.
 */
final class Reach {
    private final References references;
    private final Circumstances circumstances;
    private final NipNeighbours neighbours;
    private final Birthdays birthdays;
    private final Staff staff;
    private final List<Instansi> workplaces;
    private final Map<Instansi, BitSet> employedAt = new ConcurrentHashMap<>();

    Reach(References references, Circumstances circumstances) {
        this.references = references;
        this.circumstances = circumstances;
        neighbours = new NipNeighbours(references.pegawai());
        birthdays = new Birthdays(references.pegawai());
        staff = new Staff(references);
        workplaces = references.pegawai().workplaceOf();
    }

    /** Ordinals, ascending. */
    Set<Integer> near(Clue clue) {
        Set<Integer> near = new TreeSet<>();
        addKnown(near, clue.byNik());
        addKnown(near, clue.byNipLama());
        addKnown(near, clue.byNikInNip());
        neighbours.each(clue.nip(), near::add);
        Instansi own = instansi(clue);
        if (!own.unnamed()) {
            Set<LocalDate> days = clue.days();
            LocalDate swapped = clue.swapped();
            if (swapped != null) {
                days.add(swapped);
            }
            addColleagues(near, days, own);
        }
        if (clue.row().tanggalLahir() == null && clue.school() >= 0) {
            for (int colleague : staff.of(clue.school())) {
                near.add(colleague);
            }
        }
        return near;
    }

    private static void addKnown(Set<Integer> near, int ordinal) {
        if (ordinal >= 0) {
            near.add(ordinal);
        }
    }

    private Instansi instansi(Clue clue) {
        PmmRow row = clue.row();
        return row.instansi().unnamed() && clue.school() >= 0
                ? references.unor().instansi(clue.school())
                : row.instansi();
    }

    private void addColleagues(Set<Integer> near, Collection<LocalDate> days, Instansi own) {
        PegawaiIndex pegawai = references.pegawai();
        BitSet employed = employedAt.computeIfAbsent(own, this::employedAt);
        for (LocalDate day : days) {
            for (int ordinal : birthdays.on(day)) {
                if (employed.get(pegawai.employmentCode(ordinal))) {
                    near.add(ordinal);
                }
            }
        }
    }

    private BitSet employedAt(Instansi instansi) {
        BitSet codes = new BitSet(workplaces.size());
        for (int code = 0; code < workplaces.size(); code++) {
            codes.set(code, circumstances.sameInstansi(instansi, workplaces.get(code)));
        }
        return codes;
    }

    /** Ordinals, ascending; some of them near. */
    Set<Integer> far(Clue clue) {
        Set<Integer> far = new TreeSet<>();
        for (LocalDate day : clue.days()) {
            for (int ordinal : birthdays.on(day)) {
                if ((references.pegawai().nameSketch(ordinal) & clue.sketch()) != 0) {
                    far.add(ordinal);
                }
            }
        }
        return far;
    }
}
