package id.padan.recap.excel;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** Few colours, chosen to stay legible on a black-and-white printer; meaning is always said in a word as well. */
enum Palette {
    NAVY(0x1F, 0x3A, 0x5F),
    INK(0x26, 0x26, 0x26),
    GREY(0x6B, 0x72, 0x80),
    LINE(0xC9, 0xD1, 0xDB),
    HEADER(0xDC, 0xE6, 0xF1),
    CARD(0xF4, 0xF7, 0xFB),
    ANSWER(0xFF, 0xFB, 0xE6),
    WHITE(0xFF, 0xFF, 0xFF),
    RED(0xA6, 0x1B, 0x1B),
    AMBER(0x8A, 0x5A, 0x00);

    private final int red;
    private final int green;
    private final int blue;

    Palette(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    byte[] rgb() {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    XSSFColor colour() {
        return new XSSFColor(rgb(), null);
    }
}
