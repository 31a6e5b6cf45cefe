package id.padan.ledger;

import id.padan.rule.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone the office excepted, met in a snapshot; {@code sampai} is the last day, null for no end. */
public record Excepted(
        Subject subject, String alasan, @Nullable LocalDate sampai) {}
