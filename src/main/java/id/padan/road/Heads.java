package id.padan.road;

/** People of one instansi in a published run; {@code instansi} is its key. */
public record Heads(String instansi, long judged, long unobstructed) {}
