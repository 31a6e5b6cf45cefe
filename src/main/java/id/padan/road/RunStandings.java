package id.padan.road;

import java.util.List;

/**
 * What one published run left, of all instansi.
 *
 * @param standings one per instansi, actor and code
 * @param heads one per instansi; an instansi without is not on the road
 */
public record RunStandings(Milestone at, List<Standing> standings, List<Heads> heads) {
    public RunStandings {
        standings = List.copyOf(standings);
        heads = List.copyOf(heads);
    }
}
