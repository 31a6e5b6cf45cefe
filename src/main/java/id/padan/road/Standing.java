package id.padan.road;

import id.padan.remedy.Actor;

/**
 * What a published run left to one actor of one instansi of one disparity.
 *
 * @param instansi its key
 * @param open findings
 * @param waitDays by the catalogue of that run, the longest time until a repair of one of them shows
 */
public record Standing(String instansi, Actor actor, String code, long open, int waitDays, Moves moves) {}
