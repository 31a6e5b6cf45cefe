package id.padan.ledger.jdbc;

import id.padan.rule.Identity;
import id.padan.rule.Subject;
import id.padan.snapshot.Address;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a {@link Subject} is laid into the columns of finding, not_assessed and excepted. */
final class SubjectColumns {
    static final List<String> NAMES = List.of(
            "run_number",
            "unit",
            "kind",
            "file",
            "sheet",
            "line",
            "nip",
            "nama",
            "sekolah",
            "unor",
            "subject",
            "school",
            "by_nuptk",
            "by_nama");

    private SubjectColumns() {}

    /** The values of {@link #NAMES}, followed by {@code more}. */
    static @Nullable Object[] values(RunNames names, Subject subject, @Nullable Object... more) {
        Address at = subject.at();
        Identity who = subject.identity();
        Object[] own = {
            names.run(),
            names.unit(subject.instansi(), subject.unorInduk()),
            subject.source().label(),
            at.file(),
            at.sheet(),
            at.row(),
            subject.nip(),
            subject.nama(),
            subject.sekolah(),
            subject.unor(),
            who.subject(),
            who.school(),
            who.nuptk(),
            who.nama()
        };
        @Nullable Object[] all = Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }
}
