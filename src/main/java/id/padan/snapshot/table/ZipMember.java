package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opening zip files and what is in them, with the answers for broken ones. */
final class ZipMember {
    private ZipMember() {}

    static ZipFile openZip(Path file, String name) throws IOException {
        try {
            // Latin-1 cannot fail on names that are not UTF-8; names flagged as UTF-8 are read as such all the same
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            throw answer(name, e);
        } catch (EOFException e) {
            // too short to hold even the end of an archive
            throw BoundedStream.cutOff(name, e);
        }
    }

    /** The member's bytes, counted and checked. */
    static InputStream open(ZipFile zip, ZipEntry member, String name, Limits limits) throws IOException {
        InputStream inflating;
        try {
            inflating = zip.getInputStream(member);
        } catch (ZipException e) {
            throw answer(name, e);
        }
        if (inflating == null) {
            throw BoundedStream.cutOff(name, new ZipException("no such member"));
        }
        return new BoundedStream(inflating, name, member.getCompressedSize(), member.getCrc(), limits);
    }

    private static UnusableFileException answer(String name, ZipException e) {
        if (!String.valueOf(e.getMessage()).contains("encrypted")) {
            return BoundedStream.cutOff(name, e);
        }
        return new UnusableFileException(
                "Berkas " + name
                        + " dikunci kata sandi. Yang diterima: arsip tanpa kata sandi. Berkas ini tidak dibaca."
                        + " Bongkar arsipnya dengan kata sandi itu, lalu kirim isinya.",
                e);
    }
}
