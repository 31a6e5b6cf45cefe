package id.padan.candidate;

import id.padan.candidate.Candidates.Looked;
import id.padan.candidate.Exam.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Estimates the {@link Weights} by maximum likelihood: of each question's candidates and "nobody", how probable was the right answer? Large
 * weights are held back a little, so that what never went wrong in the exams is not taken for impossible. No chance is
 * involved: the same exams give the same table.
 */
final class Estimation {
    private static final int STEPS = 600;
    private static final double LEARNING_RATE = 0.15;
    private static final double HOLD_BACK = 0.1;
    private static final List<Mark> MARKS = List.of(Mark.values());
    private static final int BASE = MARKS.size();
    private static final Map<Mark, Integer> PLACE = new EnumMap<>(Mark.class);

    static {
        MARKS.forEach(mark -> PLACE.put(mark, PLACE.size()));
    }

    /** Nobody is likely by these, so everybody within reach is looked at. */
    private static final Weights NO_WEIGHTS = new Weights(Map.of(), -50, 1, 1);

    /** One question: the marks of its candidates, and which of them are right; -1 for nobody. */
    private static final class Choice {
        private final int[][] marks;
        /** How many candidates have them: most of those far away look alike. */
        private final int[] times;

        private final int right;

        Choice(Map<List<Mark>, Integer> alike, @Nullable List<Mark> rightOnes) {
            marks = new int[alike.size()][];
            times = new int[alike.size()];
            int at = 0;
            int found = -1;
            for (Map.Entry<List<Mark>, Integer> entry : alike.entrySet()) {
                marks[at] = entry.getKey().stream().mapToInt(PLACE::get).toArray();
                times[at] = entry.getValue();
                found = entry.getKey().equals(rightOnes) ? at : found;
                at++;
            }
            right = found;
        }
    }

    /**
     * What speaks for a person no less than the next one does. Only those who are near somehow are candidates at all, so the exams would have
     * another birth date speak for a person: whoever has one was found by a NIP a slip away. No officer would understand that.
     */
    private static final List<List<Mark>> NO_LESS = List.of(
            List.of(Mark.LAHIR_SAMA, Mark.LAHIR_SATU_BAGIAN, Mark.LAHIR_LAIN),
            List.of(Mark.LAHIR_SAMA, Mark.LAHIR_TERTUKAR, Mark.LAHIR_LAIN),
            List.of(Mark.LAHIR_SAMA, Mark.LAHIR_KOSONG, Mark.LAHIR_LAIN),
            List.of(Mark.NAMA_SAMA, Mark.NAMA_URUTAN, Mark.NAMA_MIRIP, Mark.NAMA_SATU_KATA, Mark.NAMA_LAIN),
            List.of(Mark.NAMA_SAMA, Mark.NAMA_EJAAN, Mark.NAMA_SINGKATAN, Mark.NAMA_SEBAGIAN),
            List.of(Mark.NAMA_SAMA, Mark.NAMA_RANGKAI, Mark.NAMA_SEBAGIAN),
            List.of(Mark.KATA_LANGKA, Mark.KATA_JARANG, Mark.KATA_BIASA, Mark.KATA_UMUM, Mark.KATA_TIDAK_ADA),
            List.of(Mark.NIP_SATU_ANGKA, Mark.NIP_DUA_ANGKA, Mark.NIP_LAHIR_SAMA, Mark.NIP_LAIN),
            List.of(Mark.NIP_SATU_ANGKA, Mark.NIP_NOMOR_URUT, Mark.NIP_LAHIR_SAMA),
            List.of(Mark.NIP_EKOR_HILANG, Mark.NIP_NOTASI, Mark.NIP_LAHIR_SAMA),
            List.of(Mark.KELAMIN_SAMA, Mark.KELAMIN_LAIN),
            List.of(Mark.NIK_SAMA, Mark.NIK_KOSONG, Mark.NIK_LAIN),
            List.of(Mark.SEKOLAH_SAMA, Mark.SEKOLAH_SENAMA, Mark.SEKOLAH_INSTANSI_SAMA, Mark.SEKOLAH_INSTANSI_LAIN),
            List.of(Mark.JABATAN_GURU, Mark.JABATAN_LAIN),
            List.of(Mark.KEDUDUKAN_AKTIF, Mark.KEDUDUKAN_LAIN),
            List.of(Mark.PADANAN_BELUM_ADA, Mark.PADANAN_ADA));

    private final List<Choice> choices = new ArrayList<>();

    /** Adds what an exam teaches. */
    void learnFrom(Exam exam) {
        Candidates candidates = Candidates.over(exam.references(), exam.circumstances(), NO_WEIGHTS);
        for (Question question : exam.questions()) {
            Looked looked = candidates.look(question.row());
            Map<List<Mark>, Integer> alike = new LinkedHashMap<>();
            List<Mark> right = null;
            for (int i = 0; i < looked.people().size(); i++) {
                List<Mark> marks = looked.evidence().get(i).marks();
                alike.merge(marks, 1, Integer::sum);
                boolean is =
                        exam.references().pegawai().nip(looked.people().get(i)).equals(question.answer());
                right = is ? marks : right;
            }
            choices.add(new Choice(alike, right));
        }
    }

    /** The weights, with thresholds that name nobody yet. */
    Weights weights() {
        double[] weights = new double[BASE + 1];
        weights[BASE] = -10;
        double[] mean = new double[weights.length];
        double[] spread = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = slope(weights);
            double rate = LEARNING_RATE * (1 - (step - 1.0) / STEPS);
            for (int i = 0; i < weights.length; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                spread[i] = 0.999 * spread[i] + 0.001 * slope[i] * slope[i];
                double corrected = mean[i] / (1 - Math.pow(0.9, step));
                weights[i] += rate * corrected / (Math.sqrt(spread[i] / (1 - Math.pow(0.999, step))) + 1e-8);
            }
            order(weights);
        }
        Map<Mark, Double> byMark = new EnumMap<>(Mark.class);
        for (int i = 0; i < BASE; i++) {
            byMark.put(MARKS.get(i), weights[i]);
        }
        return new Weights(byMark, weights[BASE], 1, 1);
    }

    private static void order(double[] weights) {
        for (List<Mark> chain : NO_LESS) {
            for (int i = 1; i < chain.size(); i++) {
                int more = PLACE.getOrDefault(chain.get(i - 1), BASE);
                int less = PLACE.getOrDefault(chain.get(i), BASE);
                if (weights[less] > weights[more]) {
                    double middle = (weights[less] + weights[more]) / 2;
                    weights[less] = middle;
                    weights[more] = middle;
                }
            }
        }
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < BASE; i++) {
            slope[i] = -HOLD_BACK * weights[i] / 10;
        }
        for (Choice choice : choices) {
            double[] odds = new double[choice.marks.length];
            double all = 1;
            for (int i = 0; i < odds.length; i++) {
                double sum = weights[BASE];
                for (int mark : choice.marks[i]) {
                    sum += weights[mark];
                }
                odds[i] = Math.exp(Math.min(sum, 300));
                all += odds[i] * choice.times[i];
            }
            for (int i = 0; i < odds.length; i++) {
                double surprise = (i == choice.right ? 1 : 0) - odds[i] * choice.times[i] / all;
                slope[BASE] += surprise;
                for (int mark : choice.marks[i]) {
                    slope[mark] += surprise;
                }
            }
        }
        return slope;
    }
}
