package id.padan.answer;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a workbook bears so that it is known again wherever sorting put it.
 *
 * @param version of the answer that the row was drawn with; 0 where there was none
 * @param place 1 but where one thing stands in several rows of a workbook: then 1, 2, 3, …
 */
public record Token(RowKey row, int version, int place) {
    private static final Pattern FORM =
            Pattern.compile("([TR])-([0-9a-z]{1,20})-(\\d{1,6})(?:\\.(\\d{1,6}))?-([0-9a-f]{8})");

    /** The same thing in another row. */
    public Token at(int otherPlace) {
        return new Token(row, version, otherPlace);
    }

    /** The same row once a change of it is put down. */
    public Token after(Change change) {
        return new Token(row, change.before() + 1, place);
    }

    /** As it is written: {@code T-3f9a0c12ab34-2-1a2b3c4d}; the end tells slips, and workbooks of others. */
    public String text(Manifest manifest) {
        String bare = bare();
        return bare + "-" + check(bare, manifest);
    }

    /** The token in a cell of a workbook; empty when it is none, was mistyped, or is another instansi's. */
    static Optional<Token> read(String cell, Manifest manifest) {
        String written = CellWords.clean(cell).replace(" ", "");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String text = written.substring(0, 1).toUpperCase(Locale.ROOT)
                + written.substring(1).toLowerCase(Locale.ROOT);
        Matcher form = FORM.matcher(text);
        RowKind kind = form.matches() ? RowKind.of(form.group(1)) : null;
        if (kind == null) {
            return Optional.empty();
        }
        Token token = new Token(new RowKey(kind, form.group(2)), Integer.parseInt(form.group(3)), place(form.group(4)));
        return token.text(manifest).equals(text) ? Optional.of(token) : Optional.empty();
    }

    private static int place(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private String bare() {
        return row.kind().letter() + "-" + row.id() + "-" + version + (place == 1 ? "" : "." + place);
    }

    private static String check(String bare, Manifest manifest) {
        CRC32 sum = new CRC32();
        sum.update((manifest.job() + '\n' + manifest.instansiKey() + '\n' + bare).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
