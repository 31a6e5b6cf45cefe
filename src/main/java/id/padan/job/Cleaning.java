package id.padan.job;

import id.padan.ledger.AuditRecord;
import id.padan.ledger.Keeping.OldRun;
import id.padan.ledger.RunLock;
import id.padan.recap.OldReports;
import id.padan.settings.JobFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Removes what a job need not keep any longer. Holds the job's lock until it is closed. One thread. */
public final class Cleaning implements AutoCloseable {
    private final JobFile job;
    private final Ledgers ledgers;
    private final RunLock lock;
    private final Clock clock;

    Cleaning(JobFile job, Ledgers ledgers, RunLock lock, Clock clock) {
        this.job = job;
        this.ledgers = ledgers;
        this.lock = lock;
        this.clock = clock;
    }

    /** Runs whose rows may go, the oldest first. */
    public List<OldRun> evidence() {
        return ledgers.keeping()
                .evidenceBefore(job.nama(), before(job.retention().evidenceDays()));
    }

    /** Runs whose report folders may go and still stand. */
    public List<OldRun> reports() {
        return ledgers
                .keeping()
                .reportsBefore(job.nama(), before(job.retention().workbookDays()))
                .stream()
                .filter(old -> OldReports.stand(Path.of(old.folder())))
                .toList();
    }

    private LocalDate before(int days) {
        return job.rules().tanggal().minusDays(days);
    }

    /** Removes the rows behind a run's reports; may be cut short and done again. */
    public void removeEvidence(OldRun old, String who) {
        ledgers.keeping().removeEvidence(old.run());
        audit(who, "bukti dihapus", old, old.rows() + " baris", "");
    }

    /**
     * Removes a run's reports.
     *
     * @return what stays because somebody else wrote it
     */
    public List<Path> removeReports(OldRun old, String who) throws IOException {
        List<Path> stay = OldReports.remove(Path.of(old.folder()));
        audit(
                who,
                "rekap dihapus",
                old,
                old.folder(),
                stay.isEmpty() ? "" : stay.size() + " berkas suntingan tetap ada");
        return stay;
    }

    private void audit(String who, String action, OldRun old, String was, String is) {
        ledgers.audit()
                .add(new AuditRecord(
                        clock.instant(), who, action, job.nama(), "run " + old.run(), was, is, "masa simpan"));
    }

    @Override
    public void close() {
        lock.close();
    }
}
