package id.padan.candidate;

import id.padan.reference.PegawaiIndex;
import id.padan.reference.References;
import id.padan.reference.WordRarity;
import id.padan.snapshot.PmmRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds who in SIASN a PMM row with an unmatched NIP may be about. Thread-safe; same row, same answer. */
public final class Candidates {
    private static final int MOST = 3;
    private static final int HUNDREDTHS_OF_A_PERCENT = 10_000;

    /** So many times less probable than the best is no rival. */
    private static final int FAR_BEHIND = 10;

    /** Who is that likely near by is not looked for in the whole country. */
    private static final double LIKELY = 0.5;

    /** So many names tell how rare a word is; to fold five million would take 7 s. */
    private static final int NAMES_COUNTED = 60_000;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.pegawai().nip());

    private final References references;
    private final Weights weights;
    private final Reach reach;
    private final Scales scales;

    private Candidates(References references, Circumstances circumstances, Weights weights) {
        this.references = references;
        this.weights = weights;
        this.reach = new Reach(references, circumstances);
        this.scales = new Scales(references, circumstances, rarity(references.pegawai()));
    }

    /** A search by the weights that come with Padan. Walks through SIASN once. */
    public static Candidates over(References references, Circumstances circumstances) {
        return over(references, circumstances, Weights.builtIn());
    }

    static Candidates over(References references, Circumstances circumstances, Weights weights) {
        return new Candidates(references, circumstances, weights);
    }

    private static WordRarity rarity(PegawaiIndex pegawai) {
        WordRarity.Builder counted = new WordRarity.Builder();
        int step = Math.max(1, pegawai.size() / NAMES_COUNTED);
        for (int ordinal = 0; ordinal < pegawai.size(); ordinal += step) {
            counted.add(pegawai.nama(ordinal));
        }
        return counted.build();
    }

    /** At most three, the best first; empty where nobody is worth naming. */
    public List<Candidate> of(PmmRow row) {
        Looked looked = look(row);
        double[] probabilities = weights.probabilities(looked.evidence);
        List<Candidate> named = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= weights.possible() && looked.evidence.get(i).worthNaming()) {
                named.add(candidate(looked.people.get(i), looked.evidence.get(i), probabilities[i], probabilities));
            }
        }
        return named.stream().sorted(BEST_FIRST).limit(MOST).toList();
    }

    /** True where somebody else is nearly as probable. */
    private static boolean rivalled(double probability, double[] all) {
        int near = 0;
        for (double other : all) {
            near += other * FAR_BEHIND >= probability ? 1 : 0;
        }
        return near > 1;
    }

    /** Everybody who was held against a row, and what was found. */
    record Looked(List<Integer> people, List<Evidence> evidence) {
        private void add(Clue clue, Set<Integer> ordinals, Scales scales) {
            for (int ordinal : ordinals) {
                people.add(ordinal);
                evidence.add(scales.weigh(clue, ordinal));
            }
        }
    }

    Looked look(PmmRow row) {
        Clue clue = Clue.of(row, references);
        Looked looked = new Looked(new ArrayList<>(), new ArrayList<>());
        looked.add(clue, reach.near(clue), scales);
        boolean likely = false;
        for (double probability : weights.probabilities(looked.evidence)) {
            likely |= probability >= LIKELY;
        }
        if (!likely) {
            Set<Integer> far = reach.far(clue);
            looked.people.forEach(far::remove);
            far.removeIf(ordinal -> scales.namedOtherwise(clue, ordinal));
            looked.add(clue, far, scales);
        }
        return looked;
    }

    private Candidate candidate(int ordinal, Evidence evidence, double probability, double[] all) {
        boolean certain =
                probability >= weights.certain() && evidence.supportsEntering() && !rivalled(probability, all);
        return new Candidate(
                references.pegawai().at(ordinal),
                certain ? Band.HAMPIR_PASTI : Band.MUNGKIN,
                (int) (probability * HUNDREDTHS_OF_A_PERCENT),
                evidence.sentence(),
                evidence.has(Mark.PADANAN_ADA));
    }
}
