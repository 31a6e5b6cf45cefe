package id.padan.job;

import id.padan.ledger.RunReader;
import id.padan.ledger.RunWriter;
import id.padan.ledger.Runs;
import id.padan.road.Standings;

/** The ledger's doors. */
record Ledgers(Runs runs, RunWriter writer, RunReader reader, Standings standings) {}
