package id.padan.recap.excel;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of one workbook. Arial, because it (or its twin of equal width, Liberation Sans) exists wherever a workbook
 * is opened, so that widths and row heights hold. Every text style has format {@code @}, and a quoted twin for text that
 * a spreadsheet would take for a formula.
 */
final class Styles {
    static final int BODY_SIZE = 10;
    private static final String FONT = "Arial";
    /** Indonesian (421), so that months are Indonesian on every machine, and dots stand between thousands where obeyed. */
    private static final String DAY_FORMAT = "[$-421]d mmm yyyy";

    private static final String COUNT_FORMAT = "[$-421]#,##0";
    private static final String SHARE_FORMAT = "[$-421]0.0%";

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook book) {
        this.book = book;
        XSSFFont standard = book.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
        for (Look look : Look.values()) {
            XSSFCellStyle style = make(look);
            plain.put(look, style);
            XSSFCellStyle twin = book.createCellStyle();
            twin.cloneStyleFrom(style);
            twin.setQuotePrefixed(true);
            quoted.put(look, twin);
        }
    }

    XSSFCellStyle of(Look look) {
        return style(plain, look);
    }

    XSSFCellStyle quoted(Look look) {
        return style(quoted, look);
    }

    private static XSSFCellStyle style(Map<Look, XSSFCellStyle> styles, Look look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null) {
            throw new IllegalStateException("no style for " + look);
        }
        return style;
    }

    private XSSFCellStyle make(Look look) {
        return switch (look) {
            case TEXT -> indented(table(font(BODY_SIZE, Palette.INK)));
            case CENTRED -> centred(table(font(BODY_SIZE, Palette.INK)));
            case NUMBER -> number(table(font(BODY_SIZE, Palette.INK)), COUNT_FORMAT);
            case SHARE -> centred(number(table(font(BODY_SIZE, Palette.INK)), SHARE_FORMAT));
            case DAY -> day(table(font(BODY_SIZE, Palette.INK)));
            case ORDINAL -> centred(number(table(font(BODY_SIZE, Palette.GREY)), COUNT_FORMAT));
            case LINE_TEXT -> line(table(font(BODY_SIZE, Palette.INK)));
            case LINE_STRONG -> line(table(bold(font(BODY_SIZE, Palette.INK))));
            case LINE_CENTRED -> middle(centred(table(font(BODY_SIZE, Palette.INK))));
            case LINE_NUMBER -> middle(number(table(font(BODY_SIZE, Palette.INK)), COUNT_FORMAT));
            case LINE_SHARE -> middle(centred(number(table(font(BODY_SIZE, Palette.INK)), SHARE_FORMAT)));
            case STRONG -> indented(table(bold(font(BODY_SIZE, Palette.INK))));
            case BERAT -> centred(table(bold(font(BODY_SIZE, Palette.RED))));
            case SEDANG -> centred(table(font(BODY_SIZE, Palette.AMBER)));
            case RINGAN -> centred(table(font(BODY_SIZE, Palette.GREY)));
            case ANSWER -> filled(indented(table(font(BODY_SIZE, Palette.INK))), Palette.ANSWER);
            case ACTOR -> filled(indented(table(bold(font(BODY_SIZE, Palette.NAVY)))), Palette.CARD);
            case OTHER_ACTOR -> filled(indented(table(bold(font(BODY_SIZE, Palette.NAVY)))), Palette.HEADER);
            case TOTAL_TEXT -> filled(line(table(bold(font(BODY_SIZE, Palette.INK)))), Palette.CARD);
            case TOTAL_NUMBER ->
                filled(middle(number(table(bold(font(BODY_SIZE, Palette.INK))), COUNT_FORMAT)), Palette.CARD);
            case TOTAL_SHARE ->
                filled(middle(centred(number(table(bold(font(BODY_SIZE, Palette.INK))), SHARE_FORMAT))), Palette.CARD);
            case HEADER -> indented(header());
            case LINE_HEADER -> line(header());
            case HEADER_CENTRED -> centred(header());
            case HEADER_TURNED -> turned(centred(header()));
            case PLAIN -> text(font(11, Palette.INK));
            case NOTE -> text(font(10, Palette.GREY));
            case HEADING -> text(bold(font(12, Palette.NAVY)));
            case TITLE -> text(bold(font(18, Palette.NAVY)));
            case SENTENCE -> text(font(13, Palette.INK));
            case BAND -> band(font(11, Palette.WHITE));
            case BAND_NAME -> band(bold(font(24, Palette.WHITE)));
            case CARD_LABEL -> card(font(10, Palette.GREY));
            case CARD_NUMBER -> card(bold(font(30, Palette.NAVY)));
            case CARD_ALARM -> card(bold(font(30, Palette.RED)));
            case CARD_NOTE -> card(font(10, Palette.INK));
        };
    }

    private XSSFFont font(int size, Palette colour) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setColor(colour.colour());
        return font;
    }

    private static XSSFFont bold(XSSFFont font) {
        font.setBold(true);
        return font;
    }

    private XSSFCellStyle text(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle table(XSSFFont font) {
        XSSFCellStyle style = text(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(Palette.LINE.colour());
        style.setBottomBorderColor(Palette.LINE.colour());
        style.setLeftBorderColor(Palette.LINE.colour());
        style.setRightBorderColor(Palette.LINE.colour());
        return style;
    }

    private XSSFCellStyle header() {
        XSSFCellStyle style = filled(table(bold(font(BODY_SIZE, Palette.NAVY))), Palette.HEADER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(Palette.NAVY.colour());
        return style;
    }

    private XSSFCellStyle number(XSSFCellStyle style, String format) {
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        style.setWrapText(false);
        return style;
    }

    private XSSFCellStyle band(XSSFFont font) {
        XSSFCellStyle style = filled(text(font), Palette.NAVY);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 2);
        return style;
    }

    private XSSFCellStyle card(XSSFFont font) {
        return centred(filled(text(font), Palette.CARD));
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setIndention((short) 0);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle day(XSSFCellStyle style) {
        style.setDataFormat(book.createDataFormat().getFormat(DAY_FORMAT));
        style.setWrapText(false);
        return centred(style);
    }

    private static XSSFCellStyle line(XSSFCellStyle style) {
        return middle(indented(style));
    }

    /** A little air at the left, so that the text of neighbouring columns never touches. */
    private static XSSFCellStyle indented(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFCellStyle middle(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle turned(XSSFCellStyle style) {
        style.setRotation((short) 90);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, Palette colour) {
        style.setFillForegroundColor(colour.colour());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
