package id.padan.candidate;

import id.padan.domain.Instansi;
import id.padan.reference.Birthdays;
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
    private final Map<Instansi, BitSet> placesOf = new ConcurrentHashMap<>();

    Reach(References references, Circumstances circumstances) {
        this.references = references;
        this.circumstances = circumstances;
        neighbours = new NipNeighbours(references.pegawai());
        birthdays = new Birthdays(references.pegawai());
        staff = new Staff(references);
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
        BitSet places = placesOf.computeIfAbsent(own, this::placesOf);
        for (LocalDate day : days) {
            birthdays.at(places, day, near::add);
        }
    }

    private BitSet placesOf(Instansi instansi) {
        List<Instansi> workplaces = references.pegawai().workplaces();
        BitSet places = new BitSet(workplaces.size());
        for (int code = 0; code < workplaces.size(); code++) {
            places.set(code, circumstances.sameInstansi(instansi, workplaces.get(code)));
        }
        return places;
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
