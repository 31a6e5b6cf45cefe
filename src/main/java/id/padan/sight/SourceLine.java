package id.padan.sight;

import java.time.LocalDate;
import java.util.List;

/**
 * What the next run would read for one pattern of the job.
 *
 * @param kind label of the kind
 * @param names the file name that is expected, such as "pmm-*.csv"
 * @param required true when nothing can be judged without this kind
 * @param files the newest ones; empty when there is none
 * @param fault for the officer, "" where all is well
 */
public record SourceLine(String kind, String names, boolean required, List<SourceFile> files, String fault) {
    public SourceLine {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param day for which its data stand
     * @param dayFrom how that day was found, Indonesian
     */
    public record SourceFile(String name, LocalDate day, String dayFrom, long bytes) {}
}
