package id.padan.snapshot.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lays files on an officer's desk and reads them back as lines a person can check. */
record Desk(Path folder) {
    /** Limits small enough to be met by a test's file. */
    static final Limits SMALL = new Limits(100, 300, 5, 3, 2, 1_000_000, 50, 10_000, 1_000, 100_000);

    Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    static byte[] gz(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every row of every table: {@code number: cell | cell}, numbers marked {@code #}, dates {@code @}. */
    static List<String> rows(Path file) throws IOException {
        return rows(file, Limits.DEFAULT);
    }

    static List<String> rows(Path file, Limits limits) throws IOException {
        List<String> rows = new ArrayList<>();
        try (RawFile open = RawFiles.open(file, limits)) {
            for (RawTable table = open.nextTable(); table != null; table = open.nextTable()) {
                for (RawRow row = table.next(); row != null; row = table.next()) {
                    rows.add(line(row));
                }
            }
        }
        return rows;
    }

    /** Every table: {@code file / sheet / description}. */
    static List<String> tables(Path file) throws IOException {
        List<String> tables = new ArrayList<>();
        try (RawFile open = RawFiles.open(file)) {
            for (RawTable table = open.nextTable(); table != null; table = open.nextTable()) {
                tables.add(table.file() + " / " + table.sheet() + " / " + table.description());
            }
        }
        return tables;
    }

    private static String line(RawRow row) {
        List<String> cells = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            cells.add(
                    switch (cell.type()) {
                        case TEXT -> cell.text();
                        case NUMBER -> "#" + cell.text();
                        case DATE -> "@" + cell.text();
                    });
        }
        return row.number() + ": " + String.join(" | ", cells);
    }
}
