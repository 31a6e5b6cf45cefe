package id.padan.schedule;

import id.padan.schedule.jdbc.InboxTable;
import id.padan.schedule.jdbc.RequestTable;
import id.padan.schedule.jdbc.Tables;
import id.padan.settings.JobFile;
import id.padan.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** Looks into the inbox, moves a complete set to where the job looks for it, and asks for a run. Thread-safe. */
final class InboxLook {
    private static final String BUSY = "Lengkap; dikerjakan sesudah run yang sedang berjalan selesai.";

    private final JobBook job;
    private final InboxTable table;
    private final RequestTable requests;
    private final TransactionOperations transaction;
    private final LongConsumer schedule;

    /** @param schedule has a request worked off */
    InboxLook(JobBook job, Tables tables, LongConsumer schedule) {
        this.job = job;
        this.table = tables.inbox();
        this.requests = tables.requests();
        this.transaction = tables.transaction();
        this.schedule = schedule;
    }

    /** The last look; empty where the job has no inbox, or its file is faulty. */
    Optional<InboxView> view() {
        JobFile.Inbox inbox = inboxNow();
        if (inbox == null) {
            return Optional.empty();
        }
        return Optional.of(table.last()
                .map(last -> new InboxView(
                        inbox.folder(),
                        last.looked(),
                        last.files().stream().map(SeenFile::shown).toList(),
                        last.missing(),
                        last.sentence()))
                .orElseGet(() ->
                        new InboxView(inbox.folder(), null, List.of(), List.of(), "Kotak masuk belum diperiksa.")));
    }

    private JobFile.@Nullable Inbox inboxNow() {
        try {
            return job.today().inbox();
        } catch (InvalidYamlException faulty) {
            return null;
        }
    }

    /** Looks once. */
    void look() {
        JobFile today;
        try {
            today = job.today();
        } catch (InvalidYamlException faulty) {
            // nobody knows where files would belong; whoever asks for a run is told what is wrong
            return;
        }
        JobFile.Inbox inbox = today.inbox();
        if (inbox != null) {
            Instant now = job.clock().instant();
            look(new InboxSort(today, inbox, now), table.last().orElse(null));
        }
    }

    private void look(InboxSort sort, @Nullable SeenInbox before) {
        try {
            Files.createDirectories(sort.inbox().folder());
            if (before != null && before.moving()) {
                take(sort, before);
                return;
            }
            List<SeenFile> files = sort.files(before == null ? List.of() : before.files());
            InboxSet set = InboxSet.of(sort, files);
            boolean free = requests.live().isEmpty();
            SeenInbox seen = new SeenInbox(
                    sort.now(),
                    files,
                    set.missing(),
                    set.complete() && !free ? BUSY : set.sentence(),
                    set.complete() && free);
            table.put(seen);
            if (seen.moving()) {
                take(sort, seen);
            }
        } catch (IOException unreadable) {
            table.put(new SeenInbox(
                    sort.now(),
                    before == null ? List.of() : before.files(),
                    before == null ? List.of() : before.missing(),
                    "Kotak masuk " + sort.inbox().folder() + " tidak dapat dibaca atau dipindahkan isinya ("
                            + unreadable.getMessage()
                            + "). Periksa hak akses dan sisa ruang cakram; dicoba lagi sebentar"
                            + " lagi.",
                    before != null && before.moving()));
        }
    }

    /** The mark that a set is moving stands in the database before the first file moves, and goes with the request. */
    private void take(InboxSort sort, SeenInbox seen) throws IOException {
        new InboxMove(sort).move(seen.files());
        List<SeenFile> left = seen.files().stream()
                .filter(file -> file.state() != InboxFile.State.READY)
                .toList();
        long moved = seen.files().size() - (long) left.size();
        try {
            Long number = transaction.execute(status -> {
                long request = requests.add(RunRequest.INBOX, sort.now());
                table.put(new SeenInbox(
                        sort.now(),
                        left,
                        List.of(),
                        "Lengkap: " + moved + " berkas dipindahkan ke folder sumbernya, dan run diminta.",
                        false));
                return request;
            });
            if (number != null) {
                schedule.accept(number);
            }
        } catch (DuplicateKeyException busy) {
            table.put(new SeenInbox(sort.now(), seen.files(), List.of(), BUSY, true));
        }
    }
}
