package id.padan.bench;

import id.padan.sample.Format;
import id.padan.sample.Scale;

/** How much the contestants are given. */
enum BenchScale {
    KABUPATEN(Scale.KABUPATEN, 1, Format.XLSX),
    PROVINSI(Scale.PROVINSI, 1, Format.XLSX),
    SEPERSEPULUH(Scale.NASIONAL, 55, Format.CSV),
    NASIONAL(Scale.NASIONAL, 550, Format.CSV);

    private final Scale scale;
    private final int instansi;
    private final Format format;

    BenchScale(Scale scale, int instansi, Format format) {
        this.scale = scale;
        this.instansi = instansi;
        this.format = format;
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
}
