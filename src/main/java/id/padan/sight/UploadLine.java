package id.padan.sight;

import id.padan.upload.Upload;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in, as it was checked.
 *
 * @param kind label of what its content is, "" while unknown
 * @param day for which its data stand; null while unknown
 * @param dayFrom how that day was found, "" while unknown
 * @param rows -1 where they were not counted
 * @param rejected how many of them cannot be used; -1 where they were not counted
 * @param details everything the check found, long numbers hidden; "" where there is nothing
 * @param fault why it cannot be used, for the officer; "" where it can
 */
public record UploadLine(
        Upload upload,
        String kind,
        @Nullable LocalDate day,
        String dayFrom,
        long rows,
        long rejected,
        String details,
        String fault) {
    /** True when it may be moved to where the job looks for it. */
    public boolean ready() {
        return upload.whole() && fault.isEmpty();
    }
}
