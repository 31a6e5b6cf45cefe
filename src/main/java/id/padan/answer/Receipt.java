package id.padan.answer;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A workbook that came back and whose answers are taken in.
 *
 * @param manifest what it says of itself
 * @param file its name without folders
 * @param by who received it
 * @param day on which, as the office counts days
 * @param at the moment, for the record only
 */
public record Receipt(Manifest manifest, String file, String sha256, String by, LocalDate day, Instant at) {}
