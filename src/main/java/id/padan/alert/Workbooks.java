package id.padan.alert;

import id.padan.account.Account;
import id.padan.account.Accounts;
import id.padan.account.Login;
import id.padan.job.Workbench;
import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import id.padan.recap.Cover;
import id.padan.recap.RecapBooks;
import id.padan.recap.excel.ExcelWorkbooks;
import id.padan.remedy.RemedyCatalog;
import id.padan.settings.JobFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/**
 * Draws the workbooks that go along with a letter, for an office that wants it so. Whoever may no longer see one does not get
 * it, nor does anybody get one that a newer run has overtaken. Thread-safe.
 */
record Workbooks(Workbench bench, Accounts accounts) {
    /** What mail servers commonly take, with room for how letters are packed. */
    private static final int LARGEST = 12 << 20;

    /** None where together they would be too large: the link is in the letter anyway. */
    List<Enclosed> of(Letter letter, JobFile job) {
        if (letter.enclosure().run().isEmpty() || letter.login().isEmpty()) {
            return List.of();
        }
        long number = letter.enclosure().run().getAsLong();
        List<RunRecord> newest = bench.published(job.nama()).stream()
                .limit(1)
                .map(past -> past.run())
                .filter(run -> run.number() == number)
                .toList();
        List<String> own = letter.enclosure().instansi().stream()
                .filter(key -> maySee(letter, key))
                .toList();
        return newest.isEmpty() || own.isEmpty() ? List.of() : drawn(newest.get(0), own, job);
    }

    private boolean maySee(Letter letter, String key) {
        return accounts.find(new Login(letter.login()))
                .filter(Account::active)
                .map(Account::profile)
                .filter(profile -> profile.letters() && profile.email().equals(letter.recipient()))
                .filter(profile -> profile.scope().instansi().contains(key))
                .isPresent();
    }

    private List<Enclosed> drawn(RunRecord run, List<String> keys, JobFile job) {
        Path own = job.catalogue();
        RemedyCatalog catalog = own == null ? RemedyCatalog.builtIn() : RemedyCatalog.read(own);
        RecapBooks books = new RecapBooks(bench.sources(), catalog, bench.roads(run, run.tanggal()), run.number());
        List<Enclosed> all = new ArrayList<>();
        long size = 0;
        for (Group group : bench.reader().groups(run.number(), false)) {
            if (keys.contains(group.instansi().key())) {
                byte[] content = drawn(books, group);
                size += content.length;
                all.add(new Enclosed(name(group, run), new ByteArrayResource(content)));
            }
        }
        return size > LARGEST ? List.of() : all;
    }

    private static byte[] drawn(RecapBooks books, Group group) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new ExcelWorkbooks().draw(books.of(group), out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String name(Group group, RunRecord run) {
        String whose =
                Cover.nameOf(group).replaceAll("[^\\p{L}\\p{N} .-]+", " ").strip();
        return "Rekap - " + whose + " - " + run.tanggal() + ".xlsx";
    }
}
