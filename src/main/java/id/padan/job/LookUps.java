package id.padan.job;

import id.padan.answer.Answers;
import id.padan.ledger.FindingSearch;
import id.padan.ledger.RunClock;
import id.padan.ledger.SubjectReader;
import id.padan.life.LifeHistory;
import id.padan.road.PastStandings;

/** The ledger's doors for whoever asks for single findings, or what single runs left. Limits nothing. */
public record LookUps(
        FindingSearch findings,
        SubjectReader subjects,
        LifeHistory histories,
        PastStandings standings,
        RunClock clock,
        Answers answers) {}
