package id.padan.workbook;

import java.time.LocalDate;

/**
 * What a workbook says of itself.
 *
 * @param day the only date the file bears; after 1980, before which a zip would add the machine's time zone
 * @param title "" for none
 * @param keywords "" for none
 */
public record Properties(LocalDate day, String creator, String title, String keywords) {
    void write(XmlBytes xml) {
        xml.header()
                .put("<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        element(xml, "dc:title", title);
        element(xml, "dc:creator", creator);
        element(xml, "cp:keywords", keywords);
        element(xml, "cp:lastModifiedBy", creator);
        moment(xml, "dcterms:created");
        moment(xml, "dcterms:modified");
        xml.put("</cp:coreProperties>");
    }

    private static void element(XmlBytes xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.put("<" + name + ">").text(text).put("</" + name + ">");
        }
    }

    private void moment(XmlBytes xml, String name) {
        xml.put("<" + name + " xsi:type=\"dcterms:W3CDTF\">" + day + "T00:00:00Z</" + name + ">");
    }
}
