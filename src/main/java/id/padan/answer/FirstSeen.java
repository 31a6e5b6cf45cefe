package id.padan.answer;

import java.time.LocalDate;

/** Since when a row's finding or task has been known. */
@FunctionalInterface
public interface FirstSeen {
    LocalDate of(RowKey row);
}
