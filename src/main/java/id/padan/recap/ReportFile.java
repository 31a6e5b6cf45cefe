package id.padan.recap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * A new file that is on the disk once it is closed, and whose checksum is taken as it is written: 550 workbooks need not be
 * read again to be sealed, and their way to the disk overlaps with the drawing of others.
 */
final class ReportFile extends OutputStream {
    private final FileChannel channel;
    private final MessageDigest digest;
    private final Consumer<String> whole;

    /** {@code whole} is given the SHA-256 in hex when the file is closed. */
    ReportFile(Path file, Consumer<String> whole) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.whole = whole;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        digest.update(bytes, from, count);
        for (ByteBuffer rest = ByteBuffer.wrap(bytes, from, count); rest.hasRemaining(); ) {
            channel.write(rest);
        }
    }

    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
        whole.accept(HexFormat.of().formatHex(digest.digest()));
    }
}
