package id.padan.bench;

import id.padan.sample.Format;
import id.padan.sample.Scale;

/** How much the contestants are given. */
enum BenchScale {
    KABUPATEN(Scale.KABUPATEN, 1, Format.XLSX, BenchScale.SMALL_SERVER),
    PROVINSI(Scale.PROVINSI, 1, Format.XLSX, BenchScale.SMALL_SERVER),
    SEPERSEPULUH(Scale.NASIONAL, 55, Format.CSV, BenchScale.SMALL_SERVER),
    NASIONAL(Scale.NASIONAL, 550, Format.CSV, BenchScale.SMALL_SERVER),
    /** Ten times the nation, in a tenth of the disk; for Padan alone, since no peer is given gz. */
    SEPULUH_KALI(Scale.NASIONAL, 5_500, Format.CSV_GZ, "-Xmx9g");

    private static final String SMALL_SERVER = "-Xmx900m";

    private final Scale scale;
    private final int instansi;
    private final Format format;
    private final String heap;

    BenchScale(Scale scale, int instansi, Format format, String heap) {
        this.scale = scale;
        this.instansi = instansi;
        this.format = format;
        this.heap = heap;
    }

    Scale scale() {
        return scale;
    }

    int instansi() {
        return instansi;
    }

    Format format() {
        return format;
    }

    /** What Padan must do with, as Java's option. */
    String heap() {
        return heap;
    }
}
