package id.padan.sight;

import java.io.IOException;
import java.io.OutputStream;

/** A report as it was drawn, in memory alone: no file of persons is left behind. */
final class Drawn implements Content {
    private final byte[] bytes;

    /** {@code bytes} are never changed again. */
    Drawn(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
