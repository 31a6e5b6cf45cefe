package id.padan.answer.excel;

/** The colour of a remark; the remark says the same in words. */
enum Tone {
    GOOD(0xE6F4EA),
    DOUBT(0xFFF0CC),
    BAD(0xF8D7DA);

    private final int rgb;

    Tone(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }
}
