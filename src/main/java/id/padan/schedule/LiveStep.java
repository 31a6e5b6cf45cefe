package id.padan.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run on its way.
 *
 * @param name as in the job's table of contents, such as "rekonsiliasi PMM"
 * @param unit what it goes through, Indonesian: "baris" or "berkas"
 * @param done how many of them; about a second old
 * @param total of how many, -1 where nobody knows
 * @param ended null while it goes on
 */
public record LiveStep(
        String name,
        String unit,
        long done,
        long total,
        Instant begun,
        @Nullable Instant ended) {}
