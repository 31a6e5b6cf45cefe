package id.padan.job;

import id.padan.answer.Answers;
import id.padan.ledger.FindingSearch;
import id.padan.ledger.SubjectReader;
import id.padan.life.LifeHistory;

/** The ledger's doors for whoever asks for single findings. Limits nothing. */
public record LookUps(FindingSearch findings, SubjectReader subjects, LifeHistory histories, Answers answers) {}
