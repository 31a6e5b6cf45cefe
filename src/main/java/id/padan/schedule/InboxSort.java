package id.padan.schedule;

import id.padan.schedule.InboxFile.State;
import id.padan.settings.JobFile;
import id.padan.settings.JobFile.Source;
import id.padan.settings.Sources;
import id.padan.snapshot.Masked;
import id.padan.snapshot.Snapshots;
import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what the files of an inbox are and where they belong. Content is looked into once it has come to rest. */
record InboxSort(JobFile job, JobFile.Inbox inbox, Instant now) {
    /** A pattern of the job and the kind of its files. */
    record Place(Source source, String pattern) {
        String kind() {
            return source.kind().label();
        }

        /** The pattern's last part. */
        String names() {
            return pattern.substring(pattern.lastIndexOf('/') + 1);
        }

        boolean takes(SeenFile file) {
            return file.kind().equals(kind()) && Sources.takes(pattern, file.name());
        }

        /** Where a file of this name goes; never empty, for a job whose patterns have no one folder has no inbox. */
        Path target(String name) {
            return Sources.home(pattern).orElseThrow().resolve(name);
        }
    }

    /** The files that lie there, by name; each with what is known of it now. */
    List<SeenFile> files(List<SeenFile> before) throws IOException {
        Map<String, SeenFile> known = before.stream().collect(Collectors.toMap(SeenFile::name, Function.identity()));
        List<SeenFile> files = new ArrayList<>();
        try (Stream<Path> lying = Files.list(inbox.folder())) {
            for (Path file : lying.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith(".") && !name.startsWith("~$")) {
                    files.add(look(file, known.get(name)));
                }
            }
        }
        return files;
    }

    private SeenFile look(Path file, @Nullable SeenFile before) throws IOException {
        String name = String.valueOf(file.getFileName());
        long bytes = Files.size(file);
        Instant modified = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
        boolean same =
                before != null && before.bytes() == bytes && before.modified().equals(modified);
        Instant since = same && before != null ? before.since() : now;
        if (!same || before == null || Duration.between(since, now).compareTo(inbox.quiet()) < 0) {
            return new SeenFile(name, bytes, modified, since, State.GROWING, "", "", false, "");
        }
        return before.lookedInto() ? placed(before) : placed(lookedInto(file, before));
    }

    private SeenFile lookedInto(Path file, SeenFile resting) throws IOException {
        List<Place> named = places().stream()
                .filter(place -> Sources.takes(place.pattern(), resting.name()))
                .toList();
        boolean clear = named.stream().map(Place::kind).distinct().count() == 1;
        String kind = clear ? named.get(0).kind() : "";
        String fault = "";
        try {
            kind = Snapshots.inspect(file, clear ? named.get(0).source().kind() : null, job.profile())
                    .kind()
                    .label();
        } catch (UnusableFileException unusable) {
            fault = Masked.of(String.valueOf(unusable.getMessage()));
        }
        return with(resting, State.REFUSED, kind, fault, fault);
    }

    /** Where it belongs may change with the job file and with what lies there, so that is asked anew each time. */
    private SeenFile placed(SeenFile file) {
        if (!file.fault().isEmpty()) {
            return with(file, State.REFUSED, file.kind(), file.fault(), file.fault());
        }
        Optional<Place> place = place(file);
        if (place.isEmpty()) {
            return with(file, State.REFUSED, file.kind(), "", stranger(file));
        }
        Path target = place.get().target(file.name());
        if (Files.exists(target)) {
            return with(
                    file,
                    State.REFUSED,
                    file.kind(),
                    "",
                    "Berkas bernama sama sudah ada di " + target.getParent()
                            + " dan tidak akan ditimpa. Beri berkas ini nama lain yang cocok dengan "
                            + place.get().names() + ", misalnya dengan tanggal datanya.");
        }
        return with(file, State.READY, file.kind(), "", "");
    }

    private String stranger(SeenFile file) {
        List<String> names = places().stream()
                .filter(place -> place.kind().equals(file.kind()))
                .map(Place::names)
                .toList();
        return names.isEmpty()
                ? "Berkas ini dikenali sebagai " + file.kind()
                        + ", jenis yang tidak dipakai job ini. Ambil kembali berkas ini."
                : "Berkas ini dikenali sebagai " + file.kind() + ", tetapi namanya tidak cocok dengan "
                        + String.join(" atau ", names) + ". Ganti namanya.";
    }

    /** The pattern a file belongs to. */
    Optional<Place> place(SeenFile file) {
        return places().stream().filter(place -> place.takes(file)).findFirst();
    }

    /** Every pattern of the job. */
    List<Place> places() {
        return job.sources().stream()
                .flatMap(source -> source.patterns().stream().map(pattern -> new Place(source, pattern)))
                .toList();
    }

    /** The patterns that a complete set has a file for. */
    List<Place> needed() {
        return places().stream()
                .filter(place -> inbox.kinds().contains(place.source().kind()))
                .toList();
    }

    private static SeenFile with(SeenFile file, State state, String kind, String fault, String remark) {
        return new SeenFile(file.name(), file.bytes(), file.modified(), file.since(), state, kind, fault, true, remark);
    }
}
