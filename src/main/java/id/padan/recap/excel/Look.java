package id.padan.recap.excel;

/** How a cell looks; each is one style of the workbook. */
enum Look {
    /** Cells of long tables, text at the top. */
    ORDINAL,
    TEXT,
    CENTRED,
    NUMBER,
    SHARE,
    DAY,
    STRONG,
    BERAT,
    SEDANG,
    RINGAN,
    ANSWER,
    CODE,
    ACTOR,
    OTHER_ACTOR,
    /** Cells of short tables, one line each. */
    LINE_TEXT,
    LINE_STRONG,
    LINE_NUMBER,
    LINE_CENTRED,
    LINE_SHARE,
    LINE_DAY,
    LINE_TENGGAT,
    TOTAL_TEXT,
    TOTAL_NUMBER,
    TOTAL_SHARE,
    /** Table headers; turned by a quarter for narrow columns. */
    HEADER,
    LINE_HEADER,
    HEADER_CENTRED,
    HEADER_TURNED,
    /** Free-standing text. */
    PLAIN,
    NOTE,
    HEADING,
    TITLE,
    SENTENCE,
    /** The title band of the first page. */
    BAND,
    BAND_NAME,
    /** The cards of the first page. */
    CARD_LABEL,
    CARD_NUMBER,
    CARD_ALARM,
    CARD_NOTE
}
