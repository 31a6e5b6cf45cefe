package id.padan.settings;

import id.padan.rule.RuleSettings;
import id.padan.snapshot.HeaderProfile;
import id.padan.snapshot.SnapshotKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as an officer wrote it, checked.
 *
 * @param file where it was read from; relative paths in it are relative to its folder
 * @param nama the job's name: the file's name without ending unless the key {@code nama} says otherwise
 * @param sources one per kind that the job names, in the order written
 * @param rules everything about judging; its {@code tanggal} is the run's day
 * @param tenggat the last day for repairs
 * @param catalogue the office's own remedy catalogue, null for the built-in one
 * @param byUnorInduk true to make one workbook per unor induk instead of one per instansi
 * @param output folder for the workbooks, absolute
 * @param schedule when a server makes runs by itself
 * @param inbox null where there is none
 * @param mail null where no letters are sent
 */
public record JobFile(
        Path file,
        String nama,
        List<Source> sources,
        HeaderProfile profile,
        RuleSettings rules,
        LocalDate tenggat,
        @Nullable Path catalogue,
        boolean byUnorInduk,
        Thresholds thresholds,
        Retention retention,
        Path output,
        List<SlotRule> schedule,
        @Nullable Inbox inbox,
        @Nullable Mail mail) {
    public JobFile {
        sources = List.copyOf(sources);
        schedule = List.copyOf(schedule);
    }

    /**
     * Where new snapshots arrive on a server.
     *
     * @param folder absolute
     * @param quiet how long a file must not have grown
     * @param kinds all of these make a set
     */
    public record Inbox(Path folder, Duration quiet, List<SnapshotKind> kinds) {
        public Inbox {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Where files of one kind are found.
     *
     * @param patterns absolute paths or globs; of the files that one pattern matches, those with the newest as-of date
     *     are read, all together as one
     * @param perTanggal the as-of date if the officer states it, else null
     */
    public record Source(
            SnapshotKind kind,
            List<String> patterns,
            @Nullable LocalDate perTanggal) {
        public Source {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * How long what {@code padan bersihkan} removes is kept; counts and findings' lives stay for ever.
     *
     * @param evidenceDays the rows behind a run's reports
     * @param workbookDays the reports
     */
    public record Retention(int evidenceDays, int workbookDays) {}

    /**
     * Limits the office sets.
     *
     * @param rejectedPercent more rejected rows than this share of a source's rows: exit 1
     * @param ageDays a snapshot older than this on the run's day: not published, exit 3
     * @param gapDays snapshots further apart than this: not published, exit 3
     * @param knownNipPercent fewer than this share of PMM's NIP known to SIASN: the files belong to different offices, not
     *     published, exit 3
     * @param instansiShrinkPercent an instansi that lost more than this share of its rows since the last published run: not
     *     published, exit 3
     * @param schoolShrinkPercent the same of a school
     */
    public record Thresholds(
            double rejectedPercent,
            int ageDays,
            int gapDays,
            double knownNipPercent,
            int instansiShrinkPercent,
            int schoolShrinkPercent) {}
}
