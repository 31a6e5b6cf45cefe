package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.ledger.Fate;
import id.padan.ledger.LogMatch;
import id.padan.ledger.LogMatch.Agreement;
import id.padan.remedy.RemedyCatalog;
import id.padan.rule.Judge;
import id.padan.snapshot.LogSinkronRow;
import id.padan.snapshot.Masked;
import id.padan.snapshot.Reject;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows of e-Kinerja's log, ready to be held against the findings. One use, one thread. */
final class LogRows {
    private final Loaded loaded;
    private final RemedyCatalog catalog;
    final List<LogMatch> messages = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    final RowTally tally = new RowTally();

    LogRows(Loaded loaded, RemedyCatalog catalog) {
        this.loaded = loaded;
        this.catalog = catalog;
    }

    /** The same at the door and here. */
    static Instansi instansiOf(RowOutcome outcome, Function<Nip, Instansi> workplace) {
        if (outcome instanceof RowOutcome.Accepted accepted && accepted.row() instanceof LogSinkronRow row) {
            return row.nip() instanceof NipReading.Valid valid
                    ? workplace.apply(valid.nip())
                    : Instansi.TIDAK_DIKETAHUI;
        }
        return RowTally.instansiOf(outcome);
    }

    void add(RowOutcome outcome) {
        Judge judge = loaded.judge();
        Instansi instansi = judge.group(instansiOf(outcome, this::workplace));
        if (outcome instanceof RowOutcome.Accepted accepted && accepted.row() instanceof LogSinkronRow row) {
            rejects.addAll(accepted.remarks());
            messages.add(message(row, instansi));
            tally.met(SnapshotKind.LOG_SINKRON, instansi, Fate.RECONCILED, "");
            return;
        }
        if (outcome instanceof RowOutcome.Rejected rejected) {
            rejects.add(rejected.reject());
        }
        tally.unusable(SnapshotKind.LOG_SINKRON, outcome, instansi);
    }

    private Instansi workplace(Nip person) {
        int ordinal = loaded.references().pegawai().find(person);
        return ordinal < 0
                ? Instansi.TIDAK_DIKETAHUI
                : loaded.references().pegawai().kerja(ordinal);
    }

    private LogMatch message(LogSinkronRow row, Instansi instansi) {
        String code = catalog.codeOfMessage(row.pesan()).orElse("");
        return new LogMatch(
                row.at(),
                instansi,
                shown(row.nip()),
                row.nama(),
                row.pesan(),
                row.waktu(),
                code,
                code.isEmpty() ? Agreement.UNKNOWN_MESSAGE : Agreement.ONLY_EKINERJA);
    }

    private static String shown(NipReading nip) {
        if (nip instanceof NipReading.Valid valid) {
            return valid.nip().full();
        }
        if (nip instanceof NipReading.WrongLength other) {
            return Masked.of(other.digits());
        }
        if (nip instanceof NipReading.Impossible impossible) {
            return impossible.digits();
        }
        if (nip instanceof NipReading.Damaged damaged) {
            return damaged.text();
        }
        return nip instanceof NipReading.NotDigits other ? Masked.of(other.text()) : "";
    }
}
