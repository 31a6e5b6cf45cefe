package id.padan.schedule;

import id.padan.schedule.InboxFile.State;
import java.util.List;

/**
 * What the files of an inbox come to.
 *
 * @param missing kinds with the name that is expected
 * @param complete true when all may be moved now
 * @param sentence for the officer
 */
record InboxSet(List<String> missing, boolean complete, String sentence) {
    static InboxSet of(InboxSort sort, List<SeenFile> files) {
        List<String> missing = sort.needed().stream()
                .filter(place -> files.stream().noneMatch(file -> file.state() == State.READY && place.takes(file)))
                .map(place -> place.kind() + " (" + place.names() + ")")
                .toList();
        if (files.isEmpty()) {
            return new InboxSet(missing, false, "Tidak ada berkas baru.");
        }
        long growing =
                files.stream().filter(file -> file.state() == State.GROWING).count();
        if (growing > 0) {
            return new InboxSet(
                    missing,
                    false,
                    growing + " berkas masih ditulis atau baru saja datang; ditunggu sampai ukurannya tetap.");
        }
        // what belongs nowhere is in nobody's way; what belongs to the set and cannot be taken would be missed in it
        if (files.stream().anyMatch(file -> file.state() == State.REFUSED && (unread(file) || wanted(sort, file)))) {
            return new InboxSet(missing, false, "Ada berkas yang tidak dapat diterima; lihat keterangannya.");
        }
        if (!missing.isEmpty()) {
            return new InboxSet(missing, false, "Belum lengkap; masih ditunggu: " + String.join(", ", missing) + ".");
        }
        return new InboxSet(missing, true, "Lengkap.");
    }

    private static boolean unread(SeenFile file) {
        return !file.fault().isEmpty() && !file.kind().isEmpty();
    }

    private static boolean wanted(InboxSort sort, SeenFile file) {
        return sort.places().stream().anyMatch(place -> place.kind().equals(file.kind()));
    }
}
