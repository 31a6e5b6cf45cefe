package id.padan.recap;

import id.padan.life.EndedLife;
import id.padan.remedy.Remedy;

/** A finding that the run closed, with the remedy that belonged to it. */
public record EndedLine(EndedLife ended, Remedy remedy) {}
