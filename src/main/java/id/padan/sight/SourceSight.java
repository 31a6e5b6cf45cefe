package id.padan.sight;

import id.padan.settings.JobFile;
import id.padan.settings.Sources;
import id.padan.snapshot.Masked;
import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks at what the next run would read. */
record SourceSight(Office office) {
    List<SourceLine> lines() {
        JobFile job = office.job();
        return job.sources().stream()
                .flatMap(source -> source.patterns().stream().map(pattern -> line(job, source, pattern)))
                .toList();
    }

    private SourceLine line(JobFile job, JobFile.Source source, String pattern) {
        String names = pattern.substring(pattern.lastIndexOf('/') + 1);
        boolean required = Sources.REQUIRED.contains(source.kind());
        List<SourceLine.SourceFile> files = new ArrayList<>();
        String fault = "";
        try {
            for (Path file : Sources.matching(job, pattern)) {
                files.add(office.looks().source(file, source, job.profile()));
            }
        } catch (UnusableFileException unusable) {
            fault = Masked.of(String.valueOf(unusable.getMessage()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new SourceLine(source.kind().label(), names, required, newest(files), fault);
    }

    /** Of the files of one pattern a run reads those of the newest day. */
    private static List<SourceLine.SourceFile> newest(List<SourceLine.SourceFile> files) {
        LocalDate newest = files.stream()
                .map(SourceLine.SourceFile::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return files.stream().filter(file -> file.day().equals(newest)).toList();
    }
}
