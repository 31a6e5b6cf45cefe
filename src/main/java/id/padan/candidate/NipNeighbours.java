package id.padan.candidate;

import id.padan.reference.PegawaiIndex;
import java.util.function.IntConsumer;

/**
 * The people whose NIP is a slip away from the one written: one digit other, missing or too many, or two neighbours swapped. About
 * 180 look-ups, whatever the size of SIASN.
 */
record NipNeighbours(PegawaiIndex pegawai) {
    private static final int LENGTH = WrittenNip.LENGTH;

    /** Tells the ordinal of each; one may be told twice. */
    void each(WrittenNip written, IntConsumer found) {
        String digits = written.digits();
        if (written.how() == WrittenNip.How.DAMAGED) {
            return;
        }
        switch (digits.length() - LENGTH) {
            case 0 -> {
                long value = Long.parseLong(digits);
                look(value, found);
                substituted(digits, value, found);
                swapped(digits, value, found);
            }
            case -1 -> completed(digits, found);
            case 1 -> shortened(digits, found);
            default -> {
                // further away than a slip: those people are found by their birth date
            }
        }
    }

    private void look(long nip, IntConsumer found) {
        int ordinal = pegawai.find(nip);
        if (ordinal >= 0) {
            found.accept(ordinal);
        }
    }

    private void substituted(String digits, long value, IntConsumer found) {
        long place = 1;
        for (int i = LENGTH - 1; i >= 0; i--) {
            int here = digits.charAt(i) - '0';
            for (int other = 0; other <= 9; other++) {
                if (other != here) {
                    look(value + (other - here) * place, found);
                }
            }
            place *= 10;
        }
    }

    private void swapped(String digits, long value, IntConsumer found) {
        long place = 1;
        for (int i = LENGTH - 2; i >= 0; i--) {
            int left = digits.charAt(i) - '0';
            int right = digits.charAt(i + 1) - '0';
            if (left != right) {
                look(value + (right - left) * place * 10 + (left - right) * place, found);
            }
            place *= 10;
        }
    }

    private void completed(String digits, IntConsumer found) {
        long value = Long.parseLong(digits);
        long place = 1;
        for (int i = digits.length(); i >= 0; i--) {
            long right = value % place;
            long left = value / place;
            for (int digit = 0; digit <= 9; digit++) {
                look((left * 10 + digit) * place + right, found);
            }
            place *= 10;
        }
    }

    private void shortened(String digits, IntConsumer found) {
        for (int i = 0; i < digits.length(); i++) {
            look(Long.parseLong(digits.substring(0, i) + digits.substring(i + 1)), found);
        }
    }
}
