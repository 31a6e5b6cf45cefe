package id.padan.recap;

import id.padan.remedy.Remedy;
import java.util.List;

/**
 * The counts of one report.
 *
 * @param judged PMM rows judged
 * @param unobstructed those of them that nothing keeps from flowing to e-Kinerja
 * @param causes disparities that were found, in blocking order, then the catalogue's
 * @param lines one per unor induk, or per instansi in the overview; their counts stand in the order of {@code causes}
 */
public record Summary(long judged, long unobstructed, List<Cause> causes, List<Line> lines) {
    public Summary {
        causes = List.copyOf(causes);
        lines = List.copyOf(lines);
    }

    /**
     * One disparity.
     *
     * @param people pegawai concerned, each counted once per instansi and sort; 0 when only unor are concerned
     */
    public record Cause(Remedy remedy, long findings, long people) {}

    /** One row of the cross table; {@code findings} holds a count for each cause. */
    public record Line(String name, long judged, long unobstructed, List<Long> findings) {
        public Line {
            findings = List.copyOf(findings);
        }

        public long total() {
            return findings.stream().mapToLong(Long::longValue).sum();
        }
    }

    public long findings() {
        return causes.stream().mapToLong(Cause::findings).sum();
    }

    /** The share without obstacle in words. */
    public String sentence() {
        if (judged == 0) {
            return "Tidak ada baris PMM yang dinilai.";
        }
        return Indonesian.number(unobstructed) + " dari " + Indonesian.number(judged) + " pegawai ("
                + Indonesian.share(unobstructed, judged) + ") tidak memiliki hambatan untuk mengalir ke e-Kinerja.";
    }
}
