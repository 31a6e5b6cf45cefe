package id.padan.job;

import id.padan.answer.Answers;
import id.padan.ledger.Audit;
import id.padan.ledger.Keeping;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunWriter;
import id.padan.ledger.Runs;
import id.padan.life.Lives;

/** The ledger's doors. */
record Ledgers(
        Runs runs, RunWriter writer, RunReader reader, Lives lives, Answers answers, Audit audit, Keeping keeping) {}
