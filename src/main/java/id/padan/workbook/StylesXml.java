package id.padan.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part {@code styles.xml}: each different font, fill, border and format once, then the styles made of them. */
record StylesXml(
        String family,
        int size,
        List<CellStyle> styles,
        List<CellStyle.Font> fonts,
        List<Integer> fills,
        List<CellStyle.Border> borders,
        List<String> formats) {
    private static final String GENERAL = "General";
    private static final String TEXT = "@";
    private static final int TEXT_ID = 49;
    private static final int FIRST_OWN_FORMAT = 164;

    StylesXml(String family, int size, List<CellStyle> styles) {
        this(
                family,
                size,
                styles,
                different(styles.stream().map(CellStyle::font)),
                different(styles.stream().map(CellStyle::fill)),
                different(styles.stream().map(CellStyle::border)),
                different(styles.stream()
                        .map(CellStyle::format)
                        .filter(format -> !format.equals(GENERAL) && !format.equals(TEXT))));
    }

    private static <T> List<T> different(Stream<@Nullable T> all) {
        Set<T> once = new LinkedHashSet<>();
        all.forEach(one -> {
            if (one != null) {
                once.add(one);
            }
        });
        return List.copyOf(once);
    }

    void write(XmlBytes xml) {
        xml.header().put("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (!formats.isEmpty()) {
            list(xml, "numFmts", formats, 0, this::format);
        }
        list(xml, "fonts", fonts, 1, this::font);
        list(xml, "fills", fills, 2, this::fill);
        list(xml, "borders", borders, 1, this::border);
        xml.put(
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        list(xml, "cellXfs", styles, 1, this::style);
        xml.put(
                "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
    }

    /** A list that begins with what every workbook has. */
    private <T> void list(XmlBytes xml, String name, List<T> all, int given, BiConsumer<XmlBytes, T> each) {
        xml.put("<" + name + " count=\"" + (given + all.size()) + "\">").put(standard(name));
        all.forEach(one -> each.accept(xml, one));
        xml.put("</" + name + ">");
    }

    private String standard(String list) {
        return switch (list) {
            case "fonts" ->
                "<font><sz val=\"" + size + "\"/><color indexed=\"8\"/><name val=\"" + family
                        + "\"/><family val=\"2\"/><scheme val=\"minor\"/></font>";
            case "fills" ->
                "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>";
            case "borders" -> "<border><left/><right/><top/><bottom/><diagonal/></border>";
            case "cellXfs" -> "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
            default -> "";
        };
    }

    private void format(XmlBytes xml, String format) {
        xml.put("<numFmt numFmtId=\"" + formatId(format) + "\" formatCode=\"")
                .text(format)
                .put("\"/>");
    }

    private void font(XmlBytes xml, CellStyle.Font font) {
        xml.put("<font>" + (font.bold() ? "<b/>" : "") + "<sz val=\"" + font.size() + "\"/>" + colour(font.colour())
                + "<name val=\"" + family + "\"/></font>");
    }

    private void fill(XmlBytes xml, Integer rgb) {
        xml.put("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + argb(rgb) + "\"/></patternFill></fill>");
    }

    private void border(XmlBytes xml, CellStyle.Border border) {
        xml.put("<border>");
        line(xml, "left", border.around());
        line(xml, "right", border.around());
        line(xml, "top", border.around());
        line(xml, "bottom", border.below());
        xml.put("</border>");
    }

    private void line(XmlBytes xml, String side, CellStyle.Line line) {
        xml.put("<" + side + " style=\"" + word(line.weight()) + "\">" + colour(line.colour()) + "</" + side + ">");
    }

    private void style(XmlBytes xml, CellStyle style) {
        int font = style.font() == null ? 0 : 1 + fonts.indexOf(style.font());
        int fill = style.fill() == null ? 0 : 2 + fills.indexOf(style.fill());
        int border = style.border() == null ? 0 : 1 + borders.indexOf(style.border());
        int format = formatId(style.format());
        xml.put("<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\"" + (style.quoted() ? " quotePrefix=\"1\"" : "")
                + applied("NumberFormat", format) + applied("Font", font) + applied("Fill", fill)
                + applied("Border", border));
        align(xml, style.align());
    }

    private static String applied(String what, int id) {
        return id == 0 ? "" : " apply" + what + "=\"1\"";
    }

    private static void align(XmlBytes xml, CellStyle.Align align) {
        if (align.equals(CellStyle.Align.STANDARD)) {
            xml.put("/>");
            return;
        }
        xml.put(" applyAlignment=\"1\"><alignment");
        if (align.horizontal() != null) {
            xml.put(" horizontal=\"" + word(align.horizontal()) + "\"");
        }
        xml.put(" vertical=\"" + word(align.vertical()) + "\"")
                .put(align.rotation() == 0 ? "" : " textRotation=\"" + align.rotation() + "\"")
                .put(align.wrapped() ? " wrapText=\"1\"" : "")
                .put(align.indent() == 0 ? "" : " indent=\"" + align.indent() + "\"")
                .put("/></xf>");
    }

    private int formatId(String format) {
        return switch (format) {
            case GENERAL -> 0;
            case TEXT -> TEXT_ID;
            default -> FIRST_OWN_FORMAT + formats.indexOf(format);
        };
    }

    private static String colour(int rgb) {
        return "<color rgb=\"" + argb(rgb) + "\"/>";
    }

    private static String argb(int rgb) {
        return "FF" + hex(rgb);
    }

    /** {@code 1F3A5F}. */
    static String hex(int rgb) {
        return String.format(Locale.ROOT, "%06X", rgb);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
