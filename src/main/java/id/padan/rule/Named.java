package id.padan.rule;

import id.padan.domain.Folded;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.reference.Pegawai;
import id.padan.reference.Unor;
import id.padan.snapshot.PmmRow;
import java.util.Optional;

/** How persons, numbers and units are written in values and sentences, and named as targets of tasks. */
final class Named {
    private static final int NIK = 16;
    private static final int SHOWN = 4;

    private Named() {}

    /** {@code Siti Aminah (NIP 198503302003122004)}. */
    static String person(Pegawai pegawai) {
        return pegawai.nama() + " (NIP " + pegawai.nip().full() + ")";
    }

    /** A name and a number as PMM has them, either of which may be missing; "" when both are. */
    static String person(String nama, NipReading nip) {
        String number = number(nip);
        if (number.isEmpty()) {
            return nama;
        }
        return nama.isEmpty() ? "NIP " + number : nama + " (NIP " + number + ")";
    }

    /** A NIP of which only the birth date and the serial are shown: enough to find the person in SIASN, where one may. */
    static String masked(Nip nip) {
        String digits = nip.full();
        return digits.substring(0, 8) + "•".repeat(7) + digits.substring(15);
    }

    /** What may be shown of a NIP column: all of a NIP; of 16 digits, which may be a NIK, the last four only. */
    static String number(NipReading reading) {
        if (reading instanceof NipReading.Valid valid) {
            return valid.nip().full();
        }
        if (reading instanceof NipReading.WrongLength other) {
            return withoutNik(other.digits());
        }
        if (reading instanceof NipReading.Damaged damaged) {
            return withoutNik(damaged.text());
        }
        if (reading instanceof NipReading.NotDigits text) {
            return withoutNik(text.text());
        }
        return reading instanceof NipReading.Impossible impossible ? impossible.digits() : "";
    }

    /**
     * Hides what may be a NIK: a number of 16 digits wherever it stands in the text, and 15 or 16 digits in all, for a NIK
     * with a slip of the pen is still one.
     */
    private static String withoutNik(String text) {
        StringBuilder masked = new StringBuilder(text);
        int from = 0;
        while (from < text.length()) {
            int end = endOfNumber(text, from);
            if (digits(text, from, end) == NIK) {
                hide(masked, from, end);
            }
            from = Math.max(end, from + 1);
        }
        int all = digits(text, 0, text.length());
        if (all == NIK || (all == NIK - 1 && text.length() > all)) {
            hide(masked, 0, text.length());
        }
        return masked.toString();
    }

    /** The end of a run of digits, single separators between them allowed; {@code from} itself where none begins. */
    private static int endOfNumber(String text, int from) {
        int end = from;
        for (int i = from; i < text.length() && i <= end + 1; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                end = i + 1;
            } else if (end == from || Character.isLetter(c) || c == '/' || c == ';' || c == ',') {
                break;
            }
        }
        return end;
    }

    private static int digits(String text, int from, int end) {
        return (int)
                text.substring(from, end).chars().filter(Character::isDigit).count();
    }

    private static void hide(StringBuilder masked, int from, int end) {
        int left = digits(masked.toString(), from, end) - SHOWN;
        for (int i = from; i < end && left > 0; i++) {
            if (Character.isDigit(masked.charAt(i))) {
                masked.setCharAt(i, '•');
                left--;
            }
        }
    }

    /** The person of a PMM row; by file and row where there is no NIP. */
    static TaskTarget pegawai(PmmRow row) {
        String number = number(row.nip());
        String label = number.isEmpty() ? row.nama() : row.nama() + " (" + number + ")";
        boolean valid = row.nip() instanceof NipReading.Valid;
        return new TaskTarget(TaskTarget.Kind.PEGAWAI, valid ? number : row.at().toString(), label.strip());
    }

    static TaskTarget pegawai(Pegawai pegawai) {
        return target(TaskTarget.Kind.PEGAWAI, pegawai);
    }

    static TaskTarget atasan(Atasan atasan) {
        return atasan(atasan.pegawai());
    }

    static TaskTarget atasan(Pegawai pegawai) {
        return target(TaskTarget.Kind.ATASAN, pegawai);
    }

    /** The atasan whom PMM names: by NIP, or by name within the school; empty where PMM names nobody. */
    static Optional<TaskTarget> atasanInPmm(PmmCase pmm) {
        PmmRow row = pmm.row();
        String nama = row.namaAtasan();
        if (row.nipAtasan() instanceof NipReading.Valid valid) {
            int known = pmm.references().pegawai().find(valid.nip());
            String shown =
                    nama.isEmpty() && known >= 0 ? pmm.references().pegawai().nama(known) : nama;
            String nip = valid.nip().full();
            String label = shown.isEmpty() ? "NIP " + nip : shown + " (" + nip + ")";
            return Optional.of(new TaskTarget(TaskTarget.Kind.ATASAN, nip, label));
        }
        if (Folded.of(nama).isEmpty()) {
            return Optional.empty();
        }
        String school =
                row.npsn() == null ? Folded.of(row.sekolah()) : row.npsn().value();
        return Optional.of(new TaskTarget(TaskTarget.Kind.ATASAN, Folded.of(nama) + " / " + school, nama));
    }

    private static TaskTarget target(TaskTarget.Kind kind, Pegawai pegawai) {
        String nip = pegawai.nip().full();
        return new TaskTarget(kind, nip, pegawai.nama() + " (" + nip + ")");
    }

    static TaskTarget unor(Unor unor) {
        return new TaskTarget(TaskTarget.Kind.UNOR, unor.id().toString(), unor.nama());
    }
}
