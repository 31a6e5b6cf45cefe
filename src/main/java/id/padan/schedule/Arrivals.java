package id.padan.schedule;

import id.padan.settings.JobFile;
import id.padan.settings.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that somebody brings by hand, each alone in a folder, held to the inbox's rules: recognised by content, placed by name,
 * nothing ever overwritten.
 */
public final class Arrivals {
    private final JobFile job;
    private final JobFile placing;
    private final Instant now;

    /** @param job as it is now */
    public Arrivals(JobFile job, Instant now) {
        this.job = job;
        this.placing = withPlaces(job);
        this.now = now;
    }

    /** Without the patterns whose files could lie in several folders. */
    private static JobFile withPlaces(JobFile job) {
        List<JobFile.Source> sources = job.sources().stream()
                .map(source -> new JobFile.Source(
                        source.kind(),
                        source.patterns().stream()
                                .filter(pattern -> Sources.home(pattern).isPresent())
                                .toList(),
                        source.perTanggal()))
                .filter(source -> !source.patterns().isEmpty())
                .toList();
        return new JobFile(
                job.file(),
                job.nama(),
                sources,
                job.profile(),
                job.rules(),
                job.tenggat(),
                job.catalogue(),
                job.byUnorInduk(),
                job.thresholds(),
                job.retention(),
                job.output(),
                job.schedule(),
                job.inbox(),
                job.mail());
    }

    /**
     * The file of a folder: its kind, and whether it may be moved. Where it belongs is asked anew each time, its content only
     * where that is not known.
     *
     * @param before what was found out already; {@code Optional.empty()} where nothing was
     * @return empty where no file lies there
     */
    public Optional<SeenFile> look(Path folder, Optional<SeenFile> before) throws IOException {
        InboxSort sort = sort(folder);
        List<SeenFile> known = before.isPresent() ? List.of(before.get()) : sort.files(List.of());
        return sort.files(known).stream().findFirst().map(this::placeless);
    }

    private SeenFile placeless(SeenFile file) {
        boolean wanted =
                job.sources().stream().anyMatch(source -> source.kind().label().equals(file.kind()));
        boolean placed = placing.sources().stream()
                .anyMatch(source -> source.kind().label().equals(file.kind()));
        if (!file.fault().isEmpty() || !wanted || placed) {
            return file;
        }
        return new SeenFile(
                file.name(),
                file.bytes(),
                file.modified(),
                file.since(),
                InboxFile.State.REFUSED,
                file.kind(),
                "",
                true,
                "Folder untuk " + file.kind()
                        + " di berkas job memakai tanda *, jadi tidak jelas ke folder mana berkas ini"
                        + " harus masuk. Taruh sendiri di folder yang benar.");
    }

    /** Moves the file of each folder to where the job looks for it; every one of them was seen as ready. */
    public void take(List<Path> folders) throws IOException {
        List<InboxMove> moves = new ArrayList<>();
        List<SeenFile> files = new ArrayList<>();
        for (Path folder : folders) {
            SeenFile file = look(folder, Optional.empty())
                    .filter(seen -> seen.state() == InboxFile.State.READY)
                    .orElseThrow(() -> new IOException("no file that may be moved in " + folder));
            moves.add(new InboxMove(sort(folder)));
            files.add(file);
        }
        for (int i = 0; i < moves.size(); i++) {
            moves.get(i).move(List.of(files.get(i)));
        }
    }

    private InboxSort sort(Path folder) {
        return new InboxSort(placing, new JobFile.Inbox(folder, Duration.ZERO, Sources.REQUIRED), now);
    }
}
