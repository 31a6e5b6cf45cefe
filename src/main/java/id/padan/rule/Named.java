package id.padan.rule;

import id.padan.domain.NipReading;
import id.padan.reference.Pegawai;
import id.padan.reference.Unor;
import id.padan.snapshot.PmmRow;

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

    private static String withoutNik(String text) {
        if (text.chars().filter(Character::isDigit).count() != NIK) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        int left = NIK - SHOWN;
        for (int i = 0; i < masked.length() && left > 0; i++) {
            if (Character.isDigit(masked.charAt(i))) {
                masked.setCharAt(i, '•');
                left--;
            }
        }
        return masked.toString();
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
        return target(TaskTarget.Kind.ATASAN, atasan.pegawai());
    }

    private static TaskTarget target(TaskTarget.Kind kind, Pegawai pegawai) {
        String nip = pegawai.nip().full();
        return new TaskTarget(kind, nip, pegawai.nama() + " (" + nip + ")");
    }

    static TaskTarget unor(Unor unor) {
        return new TaskTarget(TaskTarget.Kind.UNOR, unor.id().toString(), unor.nama());
    }
}
