package id.padan.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * Many texts as UTF-8 in a few large byte arrays: one int a text instead of two objects. A national SIASN's names take
 * about 100 MB this way.
 */
final class TextPool {
    private static final int BITS = 20;
    private static final int CHUNK = 1 << BITS;
    private static final int LONGEST = 0xFFFF;
    private static final int CASE = 'a' ^ 'A';

    private final List<byte[]> chunks = new ArrayList<>();
    private int used = CHUNK;

    /** Keeps a text (cut at 65,535 bytes) and tells where. */
    int add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        int length = Math.min(bytes.length, LONGEST);
        if (used + 2 + length > CHUNK) {
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        int place = ((chunks.size() - 1) << BITS) + used;
        chunk[used] = (byte) (length >>> 8);
        chunk[used + 1] = (byte) length;
        System.arraycopy(bytes, 0, chunk, used + 2, length);
        used += 2 + length;
        return place;
    }

    String at(int place) {
        byte[] chunk = chunks.get(place >>> BITS);
        int start = place & (CHUNK - 1);
        int length = (chunk[start] & 0xFF) << 8 | (chunk[start + 1] & 0xFF);
        return new String(chunk, start + 2, length, UTF_8);
    }

    long sketch(int place) {
        byte[] chunk = chunks.get(place >>> BITS);
        int start = place & (CHUNK - 1);
        int length = (chunk[start] & 0xFF) << 8 | (chunk[start + 1] & 0xFF);
        return NameSketch.of(chunk, start + 2, start + 2 + length);
    }

    /** True when the first {@code end} letters are the text, but for the case of A to Z: a name is mostly asked only for that. */
    boolean same(int place, String text, int end) {
        byte[] chunk = chunks.get(place >>> BITS);
        int start = place & (CHUNK - 1);
        int length = (chunk[start] & 0xFF) << 8 | (chunk[start + 1] & 0xFF);
        if (length != end) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            int kept = chunk[start + 2 + i];
            char asked = text.charAt(i);
            if (kept != asked && ((kept ^ asked) != CASE || !letter(asked | CASE))) {
                return false;
            }
        }
        return true;
    }

    private static boolean letter(int lower) {
        return lower >= 'a' && lower <= 'z';
    }
}
