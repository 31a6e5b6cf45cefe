package id.padan.recap.excel;

/** Few colours, chosen to stay legible on a black-and-white printer; meaning is always said in a word as well. */
enum Palette {
    NAVY(0x1F3A5F),
    INK(0x262626),
    GREY(0x6B7280),
    LINE(0xC9D1DB),
    HEADER(0xDCE6F1),
    CARD(0xF4F7FB),
    ANSWER(0xFFFBE6),
    WHITE(0xFFFFFF),
    RED(0xA61B1B),
    AMBER(0x8A5A00);

    private final int rgb;

    Palette(int rgb) {
        this.rgb = rgb;
    }

    /** 0xRRGGBB. */
    int rgb() {
        return rgb;
    }
}
