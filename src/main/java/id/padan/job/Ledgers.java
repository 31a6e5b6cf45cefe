package id.padan.job;

import id.padan.answer.Answers;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunWriter;
import id.padan.ledger.Runs;

/** The ledger's doors. */
record Ledgers(Runs runs, RunWriter writer, RunReader reader, Answers answers) {}
