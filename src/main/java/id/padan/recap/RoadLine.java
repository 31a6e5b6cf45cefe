package id.padan.recap;

import id.padan.road.Road;

/** The road of one instansi, by its name. */
public record RoadLine(String name, Road road) {}
