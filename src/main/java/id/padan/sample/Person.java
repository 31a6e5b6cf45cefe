package id.padan.sample;

import java.time.LocalDate;

/**
 * A wholly synthetic person.
 *
 * @param number unique within the sample; NIP, NIK and NUPTK follow from it, so they are unique too
 * @param nipLama "" for who was appointed after the 18-digit NIP came, in 2009
 * @param tahun of appointment; the anatomy of {@code nip} agrees with it
 */
record Person(
        long number,
        String nip,
        String nipLama,
        String nik,
        String nuptk,
        String nama,
        String gelarDepan,
        String gelarBelakang,
        LocalDate lahir,
        boolean perempuan,
        boolean pppk,
        int tahun,
        int bulan) {
    /** As PMM shows a name: titles around it. */
    String namaBergelar() {
        String front = gelarDepan.isEmpty() ? nama : gelarDepan + " " + nama;
        return gelarBelakang.isEmpty() ? front : front + ", " + gelarBelakang;
    }

    /** The same NIP with a serial that nobody in the sample has: a slip of the finger that hits no one. */
    String nipNobodyHas() {
        int serial = Integer.parseInt(nip.substring(15));
        return nip.substring(0, 15) + (serial + 500);
    }

    String nipWith(int from, String digits) {
        return nip.substring(0, from) + digits + nip.substring(from + digits.length());
    }
}
