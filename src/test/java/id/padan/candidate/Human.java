package id.padan.candidate;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import java.time.LocalDate;

/**
 * A wholly synthetic person.
 *
 * @param school place among the world's schools
 */
record Human(
        Nip nip,
        String nipLama,
        String nik,
        String nama,
        boolean perempuan,
        LocalDate lahir,
        int school,
        boolean guru,
        boolean aktif,
        Instansi instansi) {}
