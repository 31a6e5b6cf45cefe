package id.padan.job;

import id.padan.answer.Acceptance;
import id.padan.answer.AnswerRules;
import id.padan.answer.Change;
import id.padan.answer.Manifest;
import id.padan.answer.Receipt;
import id.padan.answer.Reception;
import id.padan.answer.Recorded;
import id.padan.answer.ResultCopy;
import id.padan.answer.ReturnedBook;
import id.padan.answer.ReturnedBooks;
import id.padan.answer.RowKey;
import id.padan.answer.Stage;
import id.padan.answer.StaleAnswersException;
import id.padan.answer.excel.ResultBook;
import id.padan.ledger.AuditRecord;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunLock;
import id.padan.ledger.RunRecord;
import id.padan.ledger.jdbc.RunLocks;
import id.padan.life.Life;
import id.padan.recap.AnswerIds;
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

/**
 * Receives workbooks one after the other, each in a transaction of its own and never in the middle of a run of its job. What
 * a preview would put down counts for the workbooks behind it, so that it shows what would happen. Not thread-safe.
 */
public final class Receiving {
    /** A folder of their own: who receives a whole folder again would else receive the copies, too. */
    private static final String COPIES = "Hasil";

    private final DataSource database;
    private final Ledgers ledgers;
    private final ReceivingPlan plan;
    private final Map<String, Map<RowKey, List<Recorded>>> known = new HashMap<>();

    Receiving(DataSource database, Ledgers ledgers, ReceivingPlan plan) {
        this.database = database;
        this.ledgers = ledgers;
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
                        + "\" sedang dijalankan, jadi berkas " + book.file()
                        + " belum diterima. Tunggu sampai selesai, lalu ulangi. Belum ada yang diubah.");
            }
            try {
                Reception reception = reception(book);
                return reception.silent()
                        ? new Received.Silent(book)
                        : new Received.Judged(reception, result(file, reception));
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
    private ResultCopy result(Path file, Reception reception) {
        Path own = plan.folder();
        Path place = own != null ? own : file.toAbsolutePath().resolveSibling(COPIES);
        return ResultBook.write(file, place, reception, plan.stage());
    }

    private void requireExpected(ReturnedBook book) throws UnusableFileException {
        Optional<String> refusal = plan.sender().refusal(book.file(), book.manifest());
        if (refusal.isPresent()) {
            throw new UnusableFileException(refusal.get());
        }
    }

    private Reception reception(ReturnedBook book) throws UnusableFileException, StaleAnswersException {
        Manifest manifest = book.manifest();
        List<PastRun> runs = ledgers.published().runs(manifest.job()).toList();
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
                first -> ledgers.answers().history(manifest.job(), manifest.instansiKey()));
        Reception reception = new Acceptance(rules(drawn, runs, manifest.instansiKey()), history).judge(book);
        List<Change> changes = reception.changes();
        if (plan.stage() == Stage.APPLIED && !changes.isEmpty()) {
            ledgers.answers()
                    .apply(
                            new Receipt(manifest, book.file(), book.sha256(), plan.by(), plan.today(), plan.at()),
                            changes);
            ledgers.audit()
                    .add(new AuditRecord(
                            plan.at(),
                            plan.by(),
                            "jawaban diterima",
                            manifest.job(),
                            manifest.instansi() + ", buku run " + manifest.run(),
                            "",
                            changes.size() + " jawaban",
                            book.file() + " " + book.sha256()));
        }
        changes.forEach(change -> remember(history, change));
        return reception;
    }

    /** Of what neither the newest run nor the workbook's own follows nothing was known before the job's first run. */
    private AnswerRules rules(RunRecord drawn, List<PastRun> runs, String instansiKey) {
        LocalDate first = runs.stream()
                .map(past -> past.run().tanggal())
                .min(LocalDate::compareTo)
                .orElse(drawn.tanggal());
        LocalDate end = drawn.periode().akhir();
        LocalDate last = drawn.tenggat().isAfter(end) ? drawn.tenggat() : end;
        Map<RowKey, LocalDate> seen = new HashMap<>();
        for (long run : List.of(runs.get(0).run().number(), drawn.number())) {
            for (Life life : ledgers.lives().of(run, instansiKey)) {
                seen.merge(AnswerIds.of(life), life.firstDay(), Receiving::earlier);
                seen.merge(AnswerIds.task(life.task()), life.firstDay(), Receiving::earlier);
            }
        }
        return new AnswerRules(plan.today(), last, row -> seen.getOrDefault(row, first));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void remember(Map<RowKey, List<Recorded>> history, Change change) {
        history.computeIfAbsent(change.row(), first -> new ArrayList<>())
                .add(new Recorded(change.before() + 1, change.answer(), plan.today()));
    }
}
