package id.padan.reference;

import id.padan.domain.Nip;
import id.padan.snapshot.PengecualianRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whom the office excepted and until when. Thread-safe once filled. */
public final class PengecualianIndex {
    private final LocalDate tanggal;
    private final Map<Nip, PengecualianRow> byNip = new HashMap<>();

    PengecualianIndex(LocalDate tanggal) {
        this.tanggal = tanggal;
    }

    /** Of two rows for one NIP the one that holds longer counts. */
    void add(PengecualianRow row) {
        byNip.merge(row.nip(), row, (known, added) -> end(added).isAfter(end(known)) ? added : known);
    }

    private static LocalDate end(PengecualianRow row) {
        LocalDate sampai = row.sampai();
        return sampai == null ? LocalDate.MAX : sampai;
    }

    /** The exception that holds on the run's day. */
    public Optional<PengecualianRow> of(Nip nip) {
        return Optional.ofNullable(byNip.get(nip)).filter(row -> !end(row).isBefore(tanggal));
    }
}
