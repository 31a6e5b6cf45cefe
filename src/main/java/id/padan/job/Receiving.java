package id.padan.job;

import id.padan.answer.Acceptance;
import id.padan.answer.AnswerRules;
import id.padan.answer.Change;
import id.padan.answer.Manifest;
import id.padan.answer.Receipt;
import id.padan.answer.Reception;
import id.padan.answer.Recorded;
import id.padan.answer.ReturnedBook;
import id.padan.answer.ReturnedBooks;
import id.padan.answer.RowKey;
import id.padan.answer.Stage;
import id.padan.answer.StaleAnswersException;
import id.padan.answer.excel.ResultBook;
import id.padan.domain.Folded;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunLock;
import id.padan.ledger.RunRecord;
import id.padan.ledger.jdbc.RunLocks;
import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Receives workbooks one after the other, each in a transaction of its own and never in the middle of a run of its job. What
 * a preview would put down counts for the workbooks behind it, so that it shows what would happen. Not thread-safe.
 */
public final class Receiving {
    private final DataSource database;
    private final PublishedAnswers ledger;
    private final ReceivingPlan plan;
    private final Map<String, Map<RowKey, List<Recorded>>> known = new HashMap<>();

    Receiving(DataSource database, PublishedAnswers ledger, ReceivingPlan plan) {
        this.database = database;
        this.ledger = ledger;
        this.plan = plan;
    }

    /** Receives one workbook; the file itself is only read. */
    public Received receive(Path file) throws IOException, SQLException {
        try {
            ReturnedBook book = ReturnedBooks.read(file);
            requireExpected(book);
            Optional<RunLock> lock = RunLocks.take(database, book.manifest().job());
            if (lock.isEmpty()) {
                return new Received.Unusable("Job \"" + book.manifest().job()
                        + "\" sedang dijalankan proses Padan lain, jadi berkas " + book.file()
                        + " belum diterima. Tunggu sampai selesai, lalu jalankan lagi. Belum ada yang diubah.");
            }
            try {
                Reception reception = reception(book);
                return new Received.Judged(reception, result(file, reception));
            } finally {
                lock.get().close();
            }
        } catch (UnusableFileException unusable) {
            return new Received.Unusable(String.valueOf(unusable.getMessage()));
        } catch (StaleAnswersException stale) {
            return new Received.Unusable(file.getFileName() + ": " + stale.getMessage());
        }
    }

    /** What was put down stands, also where the copy cannot be written: that is said, and no reason to fail. */
    private @Nullable Path result(Path file, Reception reception) {
        Path own = plan.folder();
        Path beside = file.toAbsolutePath().getParent();
        try {
            return ResultBook.write(
                    file, own != null ? own : beside != null ? beside : Path.of(""), reception, plan.stage());
        } catch (IOException unwritable) {
            return null;
        }
    }

    private void requireExpected(ReturnedBook book) throws UnusableFileException {
        String expected = plan.instansi();
        Manifest manifest = book.manifest();
        if (expected != null
                && !Folded.same(expected, manifest.instansi())
                && !expected.equalsIgnoreCase(manifest.instansiKey())) {
            throw new UnusableFileException("Berkas " + book.file() + " milik \"" + manifest.instansi()
                    + "\". Yang diterima: buku milik \"" + expected
                    + "\", seperti diminta dengan --instansi. Tidak ada jawaban yang dibaca. Periksa pengirimnya, atau"
                    + " jalankan tanpa --instansi.");
        }
    }

    private Reception reception(ReturnedBook book) throws UnusableFileException, StaleAnswersException {
        Manifest manifest = book.manifest();
        List<PastRun> runs = ledger.published(manifest.job()).toList();
        RunRecord drawn = runs.stream()
                .map(PastRun::run)
                .filter(run -> run.number() == manifest.run() && run.tanggal().equals(manifest.tanggal()))
                .findFirst()
                .orElseThrow(() -> new UnusableFileException("Berkas " + book.file() + " dibuat run " + manifest.run()
                        + " job \"" + manifest.job()
                        + "\", yang tidak ada di basis data ini. Yang diterima: buku dari run yang terbit di sini. Tidak"
                        + " ada jawaban yang dibaca. Terima buku itu di komputer yang membuatnya."));
        Map<RowKey, List<Recorded>> history = known.computeIfAbsent(
                manifest.job() + '\n' + manifest.instansiKey(),
                first -> ledger.answers().history(manifest.job(), manifest.instansiKey()));
        Reception reception = new Acceptance(rules(drawn, runs), history).judge(book);
        List<Change> changes = reception.changes();
        if (plan.stage() == Stage.APPLIED && !changes.isEmpty()) {
            ledger.answers()
                    .apply(
                            new Receipt(manifest, book.file(), book.sha256(), plan.by(), plan.today(), plan.at()),
                            changes);
        }
        changes.forEach(change -> remember(history, change));
        return reception;
    }

    /** Before the job's first run nothing of it was known. */
    private AnswerRules rules(RunRecord drawn, List<PastRun> runs) {
        LocalDate first = runs.stream()
                .map(past -> past.run().tanggal())
                .min(LocalDate::compareTo)
                .orElse(drawn.tanggal());
        LocalDate end = drawn.periode().akhir();
        LocalDate last = drawn.tenggat().isAfter(end) ? drawn.tenggat() : end;
        return new AnswerRules(plan.today(), last, row -> first);
    }

    private void remember(Map<RowKey, List<Recorded>> history, Change change) {
        history.computeIfAbsent(change.row(), first -> new ArrayList<>())
                .add(new Recorded(change.before() + 1, change.answer(), plan.today()));
    }
}
