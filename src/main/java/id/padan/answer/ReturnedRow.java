package id.padan.answer;

import id.padan.snapshot.Address;
import id.padan.snapshot.table.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * One row of a workbook that came back.
 *
 * @param token null where its cell holds none of this workbook
 * @param code what stands in that cell
 */
public record ReturnedRow(
        Address at,
        @Nullable Token token,
        String code,
        RawCell status,
        RawCell note,
        RawCell date,
        RawCell name,
        RawCell until) {}
