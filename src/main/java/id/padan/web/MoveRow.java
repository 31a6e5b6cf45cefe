package id.padan.web;

import id.padan.road.Moves;
import id.padan.road.Split;
import java.util.List;

/** What came or went since the run before, and why. */
public record MoveRow(String what, Split split) {
    static List<MoveRow> of(Moves moves) {
        return List.of(
                new MoveRow("Temuan baru", moves.fresh()),
                new MoveRow("Beres", moves.repaired()),
                new MoveRow("Kambuh", moves.regressed()));
    }
}
