package id.padan.candidate;

import id.padan.domain.Instansi;

/** What the rules know of SIASN that the search for candidates wants to know, too. Thread-safe. */
public interface Circumstances {
    /** True when two instansi are one, however they are named. */
    boolean sameInstansi(Instansi one, Instansi other);

    /** True when the jabatan makes this pegawai, by ordinal, a teacher. */
    boolean guru(int pegawai);
}
