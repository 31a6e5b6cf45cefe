package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The door to files as they arrive: CSV, XLSX and JSON, each also inside {@code .gz} or {@code .zip}. What a file is, is
 * read from its first bytes, never from its name. Stateless, thread-safe.
 */
public final class RawFiles {
    private static final int BLOCK = 1 << 16;

    private RawFiles() {}

    /** As {@link #open(SeenFile)}, a file of which nothing is known. */
    public static RawFile open(Path file) throws IOException {
        return open(file, Limits.DEFAULT);
    }

    /**
     * Opens a file; the caller closes it. The first time a CSV is looked over once to the end for its encoding, a JSON for
     * its keys; everything else is streamed. A workbook inside an archive is laid down in a temporary file until closing.
     *
     * @throws UnusableFileException when it is missing, of no kind that is read, broken, or hostile; also later, from the
     *     tables, when that shows only on the way
     */
    public static RawFile open(SeenFile file) throws IOException {
        return open(file, Limits.DEFAULT);
    }

    static RawFile open(Path file, Limits limits) throws IOException {
        return open(SeenFile.of(file), limits);
    }

    private static RawFile open(SeenFile seen, Limits limits) throws IOException {
        Path file = seen.path();
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnusableFileException(
                    "Berkas " + file + " tidak ditemukan atau tidak boleh dibaca. Yang diterima:"
                            + " berkas .xlsx, .csv, atau .json yang ada dan dapat dibuka. Tidak ada yang dibaca. Periksa nama dan"
                            + " foldernya.");
        }
        Content content = new Content(name, "", seen::open);
        return switch (Format.of(name, content.head(Format.HEAD))) {
            case GZIP -> openMember(inflated(content, Files.size(file), limits), limits, seen);
            case ZIP -> openZip(name, ZipMember.openZip(file, name), limits, seen);
            case JSON -> json(content, limits, seen);
            default -> csv(content, limits, seen);
        };
    }

    private static RawFile json(Content content, Limits limits, SeenFile seen) throws IOException {
        return new OneTable<>(JsonTable.open(content, limits, seen.json(content, limits)));
    }

    private static RawFile csv(Content content, Limits limits, SeenFile seen) throws IOException {
        CsvForm form = seen.csv(content);
        return form.byteByByte()
                ? new OneTable<>(CsvBlocks.open(content, form, limits, CsvBlocks.BLOCK))
                : new OneTable<>(CsvTable.open(content, form, limits));
    }

    private static RawFile openZip(String name, ZipFile zip, Limits limits, SeenFile seen) throws IOException {
        return XlsxFile.isWorkbook(zip) ? XlsxFile.of(name, "", zip, limits) : ZipArchive.of(name, zip, limits, seen);
    }

    private static Content inflated(Content packed, long size, Limits limits) {
        return new Content(packed.name(), ", di dalam gz", () -> {
            InputStream in = packed.open();
            try {
                return new BoundedStream(
                        new GZIPInputStream(in, BLOCK), packed.name(), size, BoundedStream.NO_CRC, limits);
            } catch (ZipException | EOFException e) {
                in.close();
                throw BoundedStream.cutOff(packed.name(), e);
            }
        });
    }

    /** Opens what stands inside an archive, which may be no archive itself. */
    static RawFile openMember(Content content, Limits limits, SeenFile seen) throws IOException {
        return switch (Format.of(content.name(), content.head(Format.HEAD))) {
            case GZIP -> throw nested(content);
            case ZIP -> openSpooled(content, limits);
            case JSON -> json(content, limits, seen);
            default -> csv(content, limits, seen);
        };
    }

    private static RawFile openSpooled(Content content, Limits limits) throws IOException {
        Spool spool = Spool.of(content, limits);
        try {
            ZipFile zip = ZipMember.openZip(spool.file(), content.name());
            if (!XlsxFile.isWorkbook(zip)) {
                zip.close();
                throw nested(content);
            }
            return spool.deletedWith(XlsxFile.of(content.name(), content.wrapping(), zip, limits));
        } catch (IOException e) {
            spool.close();
            throw e;
        }
    }

    private static UnusableFileException nested(Content content) {
        return new UnusableFileException(
                "Berkas " + content.name() + " adalah arsip di dalam arsip. Yang diterima: .xlsx,"
                        + " .csv, atau .json dengan paling banyak satu lapis .gz atau .zip. Berkas ini tidak dibaca. Bongkar satu"
                        + " lapis, lalu kirim lagi.");
    }
}
