package id.padan.alert;

import org.springframework.core.io.ByteArrayResource;

/** A workbook that goes along. */
record Enclosed(String name, ByteArrayResource content) {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
