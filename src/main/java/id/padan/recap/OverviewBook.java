package id.padan.recap;

import id.padan.ledger.LogMatch;
import id.padan.remedy.Remedy;
import id.padan.road.Road;
import id.padan.snapshot.Reject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of all instansi of a run for the BKD, finished as data before anything is drawn. Immutable.
 *
 * @param summary its lines are the instansi
 * @param road of all instansi together, null where none is on the road
 * @param roads of the instansi that are on the road
 * @param answering how far each instansi has answered; empty where none was ever asked
 * @param claims what became of claims so far, of those who made any, and what is handed to and fro
 * @param notAssessed what could not be judged, counted per instansi, disparity and reason
 * @param rejects rows that nobody can place; the others stand in their instansi's report
 * @param logMatches e-Kinerja's messages about people whom nobody can place
 * @param mapping how much the run's lists for mapping schools to unor hold
 */
public record OverviewBook(
        Cover cover,
        Summary summary,
        @Nullable Road road,
        List<RoadLine> roads,
        List<AnsweringLine> answering,
        List<ClaimLine> claims,
        List<MissingLine> notAssessed,
        Rows<Reject> rejects,
        Rows<LogMatch> logMatches,
        List<Remedy> dictionary,
        Mapping mapping) {
    /** Lines in the two lists; a list of none was not written. */
    public record Mapping(int proposals, int conflicts) {}

    public OverviewBook {
        roads = List.copyOf(roads);
        answering = List.copyOf(answering);
        claims = List.copyOf(claims);
        notAssessed = List.copyOf(notAssessed);
        dictionary = List.copyOf(dictionary);
    }
}
