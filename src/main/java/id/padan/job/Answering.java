package id.padan.job;

import id.padan.ledger.RunRecord;
import id.padan.recap.AnsweringLine;
import java.util.List;

/** How far the instansi of a run have answered its workbooks, or later ones. */
public record Answering(RunRecord run, List<AnsweringLine> instansi) {
    public Answering {
        instansi = List.copyOf(instansi);
    }
}
