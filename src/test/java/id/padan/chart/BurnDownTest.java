package id.padan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class BurnDownTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);

    private static BurnDown.Stop stop(int day, long left) {
        return new BurnDown.Stop(LocalDate.of(2026, 6, day), left);
    }

    private static Element drawn(BurnDown data) throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(data.svg())));
        return svg.getDocumentElement();
    }

    private static List<String> attributes(Element svg, String element, String cssClass, String name) {
        NodeList all = svg.getElementsByTagName(element);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(one -> one.getAttribute("class").equals(cssClass))
                .map(one -> one.getAttribute(name))
                .toList();
    }

    @Test
    void every_stop_has_its_place_and_less_left_lies_lower() throws Exception {
        Element svg = drawn(
                new BurnDown("uji", List.of(stop(1, 200), stop(16, 100), stop(30, 0)), null, DEADLINE, "tenggat"));

        assertThat(attributes(svg, "circle", "dot", "cx")).containsExactly("52.0", "306.5", "544.0");
        assertThat(attributes(svg, "circle", "dot", "cy")).containsExactly("22.0", "126.0", "230.0");
        assertThat(attributes(svg, "path", "line", "d")).containsExactly("M 52.0 22.0 L 306.5 126.0 L 544.0 230.0");
        assertThat(attributes(svg, "path", "band", "d")).isEmpty();
    }

    @Test
    void what_is_foreseen_reaches_from_the_last_stop_to_the_deadline() throws Exception {
        Element svg = drawn(new BurnDown(
                "uji", List.of(stop(1, 200), stop(16, 100)), new BurnDown.Ahead(0, 50, 100), DEADLINE, "tenggat"));

        assertThat(attributes(svg, "path", "band", "d")).containsExactly("M 306.5 126.0 L 544.0 126.0 L 544.0 230.0 Z");
        assertThat(attributes(svg, "path", "foreseen", "d")).containsExactly("M 306.5 126.0 L 544.0 178.0");
    }

    @Test
    void a_stop_after_the_deadline_stands_right_of_it() throws Exception {
        Element svg = drawn(new BurnDown(
                "uji", List.of(new BurnDown.Stop(LocalDate.of(2026, 7, 2), 7)), null, DEADLINE, "tenggat"));

        assertThat(attributes(svg, "circle", "dot", "cx")).containsExactly("544.0");
        assertThat(attributes(svg, "line", "tenggat", "x1")).containsExactly("52.0");
    }

    @Test
    void its_title_is_read_aloud_and_cannot_break_out() throws Exception {
        Element svg = drawn(new BurnDown("7 < 8 & \"sisa\"", List.of(stop(1, 7)), null, DEADLINE, "<b>"));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("7 < 8 & \"sisa\"");
        assertThat(svg.getTextContent()).contains("<b>");
    }

    @Test
    void nothing_in_it_needs_an_inline_style() {
        assertThat(new BurnDown("uji", List.of(stop(1, 7)), null, DEADLINE, "tenggat").svg())
                .doesNotContain("style=");
    }

    @Test
    void there_is_none_without_a_stop() {
        assertThatThrownBy(() -> new BurnDown("uji", List.of(), null, DEADLINE, "tenggat"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
