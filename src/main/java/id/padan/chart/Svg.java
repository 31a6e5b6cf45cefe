package id.padan.chart;

import java.util.Locale;

/** An {@code <svg>} element as it grows. Not thread-safe. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg(int width, int height, String cssClass, String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"")
                .append(cssClass)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" aria-label=\"")
                .append(escaped(title))
                .append("\">");
    }

    void line(String cssClass, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"")
                .append(cssClass)
                .append("\" x1=\"")
                .append(number(x1))
                .append("\" y1=\"")
                .append(number(y1))
                .append("\" x2=\"")
                .append(number(x2))
                .append("\" y2=\"")
                .append(number(y2))
                .append("\"/>");
    }

    void path(String cssClass, String d) {
        out.append("<path class=\"")
                .append(cssClass)
                .append("\" d=\"")
                .append(d)
                .append("\"/>");
    }

    void circle(String cssClass, double x, double y, double radius) {
        out.append("<circle class=\"")
                .append(cssClass)
                .append("\" cx=\"")
                .append(number(x))
                .append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append("\"/>");
    }

    void rect(String cssClass, double x, double width, double height) {
        out.append("<rect class=\"")
                .append(cssClass)
                .append("\" x=\"")
                .append(number(x))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\"/>");
    }

    void text(String anchor, double x, double y, String text) {
        text(anchor, x, y, text, "name");
    }

    void text(String anchor, double x, double y, String text, String cssClass) {
        out.append("<text class=\"")
                .append(cssClass)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\">")
                .append(escaped(text))
                .append("</text>");
    }

    /** To tenths: finer than any screen shows. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out + "</svg>";
    }
}
