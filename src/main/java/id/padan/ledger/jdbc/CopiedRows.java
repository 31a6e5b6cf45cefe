package id.padan.ledger.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into PostgreSQL by COPY in its text format: a tab between values, a line per row. */
final class CopiedRows {
    private static final int BUFFER = 1 << 16;

    private CopiedRows() {}

    /** {@code target} is the table with its columns. */
    static void into(PGConnection postgres, String target, List<Object[]> rows) throws SQLException {
        CopyIn copy = postgres.getCopyAPI().copyIn("copy " + target + " from stdin");
        try {
            StringBuilder text = new StringBuilder(BUFFER);
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    if (i > 0) {
                        text.append('\t');
                    }
                    append(text, row[i]);
                }
                text.append('\n');
                if (text.length() >= BUFFER) {
                    send(copy, text);
                }
            }
            send(copy, text);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        String plain = value.toString();
        int written = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < ' ' || c == '\\') {
                text.append(plain, written, i).append(escaped(c));
                written = i + 1;
            }
        }
        text.append(plain, written, plain.length());
    }

    /** Only these mean something to COPY; all other characters stand for themselves. */
    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> String.valueOf(c);
        };
    }
}
