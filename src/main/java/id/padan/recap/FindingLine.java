package id.padan.recap;

import id.padan.remedy.Remedy;
import id.padan.rule.Finding;

/** A finding with the remedy that belongs to it. */
public record FindingLine(Finding finding, Remedy remedy) {}
