package id.padan.workbook;

import java.util.List;

/** Where the charts of one sheet stand: the part {@code drawingN.xml}; the nth chart is its {@code rIdn}. */
record Drawing(List<Chart> charts) {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/";

    void write(XmlBytes xml) {
        xml.header()
                .put("<xdr:wsDr xmlns:xdr=\"" + NAMESPACE + "spreadsheetDrawing\" xmlns:a=\"" + NAMESPACE + "main\">");
        for (int i = 1; i <= charts.size(); i++) {
            anchor(xml, charts.get(i - 1).place(), i);
        }
        xml.put("</xdr:wsDr>");
    }

    private static void anchor(XmlBytes xml, Cells place, int chart) {
        xml.put("<xdr:twoCellAnchor editAs=\"twoCell\">");
        corner(xml, "from", place.firstColumn(), place.firstRow());
        corner(xml, "to", place.lastColumn() + 1, place.lastRow() + 1);
        xml.put("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"" + (chart + 1)
                + "\" name=\"Diagram " + chart + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
                + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\""
                + NAMESPACE + "chart\"><c:chart xmlns:c=\"" + NAMESPACE
                + "chart\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rId"
                + chart + "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
    }

    private static void corner(XmlBytes xml, String name, int column, int row) {
        xml.put("<xdr:" + name + "><xdr:col>" + column + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + row
                + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + name + ">");
    }
}
