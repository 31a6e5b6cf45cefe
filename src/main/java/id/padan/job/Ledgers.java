package id.padan.job;

import id.padan.ledger.RunReader;
import id.padan.ledger.RunWriter;
import id.padan.ledger.Runs;

/** The ledger's three doors. */
record Ledgers(Runs runs, RunWriter writer, RunReader reader) {}
