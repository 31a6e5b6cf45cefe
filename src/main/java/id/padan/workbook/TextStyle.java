package id.padan.workbook;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph of a document looks.
 *
 * @param id letters alone
 * @param halfPoints size of its letters
 * @param colour 0xRRGGBB
 * @param indent of all lines, in twentieths of a point
 * @param before room above, in twentieths of a point
 * @param after room below, in twentieths of a point
 * @param held stays on one page with the next paragraph
 * @param onNewPage begins a page
 * @param fill behind it, 0xRRGGBB; null for none
 */
public record TextStyle(
        String id,
        int halfPoints,
        boolean bold,
        int colour,
        Side side,
        int indent,
        int before,
        int after,
        boolean held,
        boolean onNewPage,
        @Nullable Integer fill) {
    /** Where its lines stand. */
    public enum Side {
        LEFT,
        CENTER,
        RIGHT,
        BOTH
    }

    /** Black text at the left. */
    public static TextStyle of(String id, int halfPoints) {
        return new TextStyle(id, halfPoints, false, 0, Side.LEFT, 0, 0, 0, false, false, null);
    }

    public TextStyle strong() {
        return new TextStyle(id, halfPoints, true, colour, side, indent, before, after, held, onNewPage, fill);
    }

    public TextStyle in(int otherColour) {
        return new TextStyle(id, halfPoints, bold, otherColour, side, indent, before, after, held, onNewPage, fill);
    }

    public TextStyle to(Side otherSide) {
        return new TextStyle(id, halfPoints, bold, colour, otherSide, indent, before, after, held, onNewPage, fill);
    }

    public TextStyle indented(int twips) {
        return new TextStyle(id, halfPoints, bold, colour, side, twips, before, after, held, onNewPage, fill);
    }

    public TextStyle spaced(int above, int below) {
        return new TextStyle(id, halfPoints, bold, colour, side, indent, above, below, held, onNewPage, fill);
    }

    public TextStyle holdingNext() {
        return new TextStyle(id, halfPoints, bold, colour, side, indent, before, after, true, onNewPage, fill);
    }

    public TextStyle onNewPages() {
        return new TextStyle(id, halfPoints, bold, colour, side, indent, before, after, held, true, fill);
    }

    public TextStyle filled(int colourBehind) {
        return new TextStyle(id, halfPoints, bold, colour, side, indent, before, after, held, onNewPage, colourBehind);
    }

    /** In the order of the schema, on which Word insists. */
    void write(XmlBytes xml) {
        xml.put("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id
                + "\"/><w:qFormat/><w:pPr>" + (held ? "<w:keepNext/>" : "") + (onNewPage ? "<w:pageBreakBefore/>" : "")
                + shade()
                + "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>"
                + (indent == 0 ? "" : "<w:ind w:left=\"" + indent + "\"/>")
                + "<w:jc w:val=\"" + word() + "\"/></w:pPr><w:rPr>" + (bold ? "<w:b/>" : "") + "<w:color w:val=\""
                + StylesXml.hex(colour) + "\"/><w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints
                + "\"/></w:rPr></w:style>");
    }

    /** What lies behind it; "" for nothing. */
    String shade() {
        return fill == null ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + StylesXml.hex(fill) + "\"/>";
    }

    private String word() {
        return switch (side) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case BOTH -> "both";
        };
    }
}
