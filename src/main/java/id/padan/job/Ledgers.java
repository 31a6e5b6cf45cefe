package id.padan.job;

import id.padan.answer.Answers;
import id.padan.ledger.Audit;
import id.padan.ledger.Keeping;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunWriter;
import id.padan.ledger.Runs;
import id.padan.life.Footing;
import id.padan.life.Lives;
import id.padan.recap.Sources;
import id.padan.road.Standings;

/** The ledger's doors. */
record Ledgers(
        Runs runs,
        RunWriter writer,
        RunReader reader,
        Lives lives,
        Footing footing,
        Answers answers,
        Standings standings,
        Audit audit,
        Keeping keeping) {
    /** The same with another reader. */
    Ledgers reading(RunReader other) {
        return new Ledgers(runs, writer, other, lives, footing, answers, standings, audit, keeping);
    }

    /** What reports are made of. */
    Sources sources() {
        return new Sources(reader, lives, published());
    }

    /** The answers, and the published runs they are given to. */
    PublishedAnswers published() {
        return new PublishedAnswers(answers, runs);
    }
}
