package id.padan.workbook;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Colours are 0xRRGGBB.
 *
 * @param font null for the workbook's standard font
 * @param fill null for none
 * @param border null for none
 * @param format as Excel writes it in English, {@code General} or {@code @} among others
 * @param quoted shown as text even where it looks like a formula
 */
public record CellStyle(
        @Nullable Font font,
        @Nullable Integer fill,
        @Nullable Border border,
        String format,
        Align align,
        boolean quoted) {
    /** As a cell without any style. */
    public static final CellStyle STANDARD = new CellStyle(null, null, null, "General", Align.STANDARD, false);

    /** A font of the workbook's one family; {@code size} in points. */
    public record Font(int size, boolean bold, int colour) {}

    /** Lines at the left, right and top, and below. */
    public record Border(Line around, Line below) {}

    public record Line(Weight weight, int colour) {}

    public enum Weight {
        THIN,
        MEDIUM
    }

    public enum Horizontal {
        LEFT,
        CENTER,
        RIGHT
    }

    public enum Vertical {
        TOP,
        CENTER,
        BOTTOM
    }

    /** Where text stands; {@code indent} in steps of three spaces, {@code rotation} in degrees against the clock. */
    public record Align(@Nullable Horizontal horizontal, Vertical vertical, int indent, int rotation, boolean wrapped) {
        static final Align STANDARD = new Align(null, Vertical.BOTTOM, 0, 0, false);

        public Align to(Horizontal side, int steps) {
            return new Align(side, vertical, steps, rotation, wrapped);
        }

        public Align at(Vertical height) {
            return new Align(horizontal, height, indent, rotation, wrapped);
        }

        public Align turned(int degrees) {
            return new Align(horizontal, vertical, indent, degrees, wrapped);
        }

        public Align wrapped(boolean intoLines) {
            return new Align(horizontal, vertical, indent, rotation, intoLines);
        }
    }

    public CellStyle in(Font other) {
        return new CellStyle(other, fill, border, format, align, quoted);
    }

    public CellStyle filled(int colour) {
        return new CellStyle(font, colour, border, format, align, quoted);
    }

    public CellStyle framed(Border lines) {
        return new CellStyle(font, fill, lines, format, align, quoted);
    }

    public CellStyle formatted(String other) {
        return new CellStyle(font, fill, border, other, align, quoted);
    }

    public CellStyle aligned(Align other) {
        return new CellStyle(font, fill, border, format, other, quoted);
    }

    public CellStyle asQuoted() {
        return new CellStyle(font, fill, border, format, align, true);
    }
}
