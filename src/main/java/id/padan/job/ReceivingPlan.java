package id.padan.job;

import id.padan.answer.Stage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How workbooks that came back are received.
 *
 * @param by who receives them
 * @param sender whose they must be
 * @param folder where the copies with remarks go; null for {@code Hasil} beside each
 * @param today the office's day
 * @param at the moment, for the record only
 */
public record ReceivingPlan(
        Stage stage, String by, Sender sender, @Nullable Path folder, LocalDate today, Instant at) {}
