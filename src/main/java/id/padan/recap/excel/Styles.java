package id.padan.recap.excel;

import id.padan.workbook.CellStyle;
import id.padan.workbook.CellStyle.Border;
import id.padan.workbook.CellStyle.Font;
import id.padan.workbook.CellStyle.Horizontal;
import id.padan.workbook.CellStyle.Line;
import id.padan.workbook.CellStyle.Vertical;
import id.padan.workbook.CellStyle.Weight;
import id.padan.workbook.StyleTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The styles of every workbook. Arial, because it (or its twin of equal width, Liberation Sans) exists wherever a workbook
 * is opened, so that widths and row heights hold. Every text style has format {@code @}, and a quoted twin for text that
 * a spreadsheet would take for a formula.
 */
final class Styles {
    static final int BODY_SIZE = 10;
    /** Travels with its row, and nobody need read it. */
    private static final int CODE_SIZE = 6;

    /** Indonesian (421), so that months are Indonesian on every machine, and dots stand between thousands where obeyed. */
    private static final String DAY_FORMAT = "[$-421]d mmm yyyy";

    private static final String COUNT_FORMAT = "[$-421]#,##0";
    private static final String SHARE_FORMAT = "[$-421]0.0%";
    private static final Border GRID = new Border(line(Weight.THIN, Palette.LINE), line(Weight.THIN, Palette.LINE));
    private static final Border HEADER_GRID =
            new Border(line(Weight.THIN, Palette.LINE), line(Weight.MEDIUM, Palette.NAVY));

    private static final Map<Look, Integer> NUMBERS = new EnumMap<>(Look.class);
    static final StyleTable TABLE = table();

    private Styles() {}

    static int of(Look look) {
        return NUMBERS.getOrDefault(look, 0);
    }

    static int quoted(Look look) {
        return of(look) + 1;
    }

    /** Each look, followed by its quoted twin. */
    private static StyleTable table() {
        List<CellStyle> all = new ArrayList<>();
        for (Look look : Look.values()) {
            CellStyle style = make(look);
            all.add(style);
            NUMBERS.put(look, all.size());
            all.add(style.asQuoted());
        }
        return new StyleTable("Arial", BODY_SIZE, all);
    }

    private static CellStyle make(Look look) {
        return switch (look) {
            case TEXT -> indented(table(font(Palette.INK)));
            case CENTRED -> centred(table(font(Palette.INK)));
            case NUMBER -> number(table(font(Palette.INK)), COUNT_FORMAT);
            case SHARE -> centred(number(table(font(Palette.INK)), SHARE_FORMAT));
            case DAY -> centred(number(table(font(Palette.INK)), DAY_FORMAT));
            case ORDINAL -> centred(number(table(font(Palette.GREY)), COUNT_FORMAT));
            case LINE_TEXT -> line(table(font(Palette.INK)));
            case LINE_STRONG -> line(table(bold(Palette.INK)));
            case LINE_CENTRED -> middle(centred(table(font(Palette.INK))));
            case LINE_NUMBER -> middle(number(table(font(Palette.INK)), COUNT_FORMAT));
            case LINE_DAY -> line(table(font(Palette.INK)).formatted(DAY_FORMAT));
            case LINE_TENGGAT -> line(table(font(Palette.INK)).formatted(DAY_FORMAT + "\" (tenggat)\""));
            case LINE_SHARE -> middle(centred(number(table(font(Palette.INK)), SHARE_FORMAT)));
            case STRONG -> indented(table(bold(Palette.INK)));
            case BERAT -> centred(table(bold(Palette.RED)));
            case SEDANG -> centred(table(font(Palette.AMBER)));
            case RINGAN -> centred(table(font(Palette.GREY)));
            case ANSWER -> filled(indented(table(font(Palette.INK))), Palette.ANSWER);
            case CODE -> table(new Font(CODE_SIZE, false, Palette.LINE.rgb()));
            case ACTOR -> filled(indented(table(bold(Palette.NAVY))), Palette.CARD);
            case OTHER_ACTOR -> filled(indented(table(bold(Palette.NAVY))), Palette.HEADER);
            case TOTAL_TEXT -> filled(line(table(bold(Palette.INK))), Palette.CARD);
            case TOTAL_NUMBER -> filled(middle(number(table(bold(Palette.INK)), COUNT_FORMAT)), Palette.CARD);
            case TOTAL_SHARE -> filled(middle(centred(number(table(bold(Palette.INK)), SHARE_FORMAT))), Palette.CARD);
            case HEADER -> indented(header());
            case LINE_HEADER -> line(header());
            case HEADER_CENTRED -> centred(header());
            case HEADER_TURNED -> turned(centred(header()));
            case PLAIN -> text(new Font(11, false, Palette.INK.rgb()));
            case NOTE -> text(font(Palette.GREY));
            case HEADING -> text(new Font(12, true, Palette.NAVY.rgb()));
            case TITLE -> text(new Font(18, true, Palette.NAVY.rgb()));
            case SENTENCE -> text(new Font(13, false, Palette.INK.rgb()));
            case BAND -> band(new Font(11, false, Palette.WHITE.rgb()));
            case BAND_NAME -> band(new Font(24, true, Palette.WHITE.rgb()));
            case CARD_LABEL -> card(font(Palette.GREY));
            case CARD_NUMBER -> card(new Font(30, true, Palette.NAVY.rgb()));
            case CARD_ALARM -> card(new Font(30, true, Palette.RED.rgb()));
            case CARD_NOTE -> card(font(Palette.INK));
        };
    }

    private static Font font(Palette colour) {
        return new Font(BODY_SIZE, false, colour.rgb());
    }

    private static Font bold(Palette colour) {
        return new Font(BODY_SIZE, true, colour.rgb());
    }

    private static CellStyle text(Font font) {
        CellStyle style = CellStyle.STANDARD.in(font).formatted("@");
        return middle(style.aligned(style.align().wrapped(true)));
    }

    private static CellStyle table(Font font) {
        CellStyle style = text(font).framed(GRID);
        return style.aligned(style.align().at(Vertical.TOP));
    }

    private static CellStyle header() {
        return middle(filled(table(bold(Palette.NAVY)).framed(HEADER_GRID), Palette.HEADER));
    }

    private static Line line(Weight weight, Palette colour) {
        return new Line(weight, colour.rgb());
    }

    private static CellStyle number(CellStyle style, String format) {
        return style.formatted(format)
                .aligned(style.align().to(Horizontal.RIGHT, 1).wrapped(false));
    }

    private static CellStyle band(Font font) {
        CellStyle style = filled(text(font), Palette.NAVY);
        return style.aligned(style.align().to(Horizontal.LEFT, 2));
    }

    private static CellStyle card(Font font) {
        return centred(filled(text(font), Palette.CARD));
    }

    private static CellStyle centred(CellStyle style) {
        return style.aligned(style.align().to(Horizontal.CENTER, 0));
    }

    private static CellStyle line(CellStyle style) {
        return middle(indented(style));
    }

    /** A little air at the left, so that the text of neighbouring columns never touches. */
    private static CellStyle indented(CellStyle style) {
        return style.aligned(style.align().to(Horizontal.LEFT, 1));
    }

    private static CellStyle middle(CellStyle style) {
        return style.aligned(style.align().at(Vertical.CENTER));
    }

    private static CellStyle turned(CellStyle style) {
        return style.aligned(style.align().turned(90).at(Vertical.BOTTOM));
    }

    private static CellStyle filled(CellStyle style, Palette colour) {
        return style.filled(colour.rgb());
    }
}
