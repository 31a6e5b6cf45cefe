package id.padan.ledger;

/** PMM rows judged within one unor induk ("" where unknown), and how many of them nothing keeps from flowing. */
public record Headcount(String unorInduk, long judged, long unobstructed) {}
