package id.padan.answer;

import java.util.List;

/** What becomes of a row that came back. */
public sealed interface Verdict {
    /** As it was drawn: it says nothing. */
    record Untouched() implements Verdict {}

    /** It says what the ledger knows already. */
    record Same() implements Verdict {}

    /** It is taken in. */
    record Accepted(Change change) implements Verdict {
        /** True where nobody had answered before. */
        public boolean first() {
            return change.before() == 0;
        }
    }

    /** Somebody else answered otherwise since it was drawn; the ledger's answer stays. */
    record Conflict(Answer here, Recorded there) implements Verdict {
        /** Both answers, and what happens next. */
        public String sentence() {
            return "di buku ini: " + shown(here) + "; yang tercatat sejak " + AnswerRules.day(there.received()) + ": "
                    + shown(there.answer())
                    + ". Yang tercatat tetap berlaku, baris ini tidak diterapkan. Bila jawaban di buku ini yang benar,"
                    + " isikan di buku rekap terbaru.";
        }

        private static String shown(Answer answer) {
            return answer.status().label()
                    + (answer.date() == null ? "" : " " + AnswerRules.day(answer.date()))
                    + (answer.note().isEmpty() ? "" : ", catatan " + Quoted.of(answer.note()))
                    + (answer.name().isEmpty() ? "" : ", diisi oleh " + Quoted.of(answer.name()))
                    + (answer.until() == null ? "" : ", berlaku sampai " + AnswerRules.day(answer.until()));
        }
    }

    /** It cannot be taken in. */
    record Refused(List<Refusal> reasons) implements Verdict {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
