package id.padan.sample;

import java.util.List;

/** One row of PMM's pengelolaan kinerja, as text. Fields are open to the scenes that bend them. */
final class PmmLine extends Entry {
    static final List<String> HEADER = List.of(
            "NIP",
            "NUPTK",
            "NAMA",
            "TANGGAL LAHIR",
            "JENIS PTK",
            "STATUS KEPEGAWAIAN",
            "NPSN",
            "NAMA SEKOLAH",
            "UNOR ID",
            "INSTANSI",
            "NIP ATASAN",
            "NAMA ATASAN",
            "STATUS SKP",
            "PERIODE",
            "TAHAP",
            "RHK",
            "RHK ATASAN");
    static final String PERIODE = "Januari - Juni 2026";
    static final String AGREED = "Disetujui";

    String nip = "";
    String nuptk = "";
    String nama = "";
    String lahir = "";
    String jenisPtk = "Guru";
    String kepegawaian = "";
    String npsn = "";
    String sekolah = "";
    String unorId = "";
    String instansi = "";
    String nipAtasan = "";
    String namaAtasan = "";
    String status = AGREED;
    String periode = PERIODE;
    String tahap = "Refleksi";
    String rhk = "";
    String rhkAtasan = "";
    /** Written in a cell of its own after the name, so that all that follows stands one column too far right. */
    String strayAfterName = "";
    /** Written before everything else. */
    boolean strayAtStart;

    /** The cells in the order of {@link #HEADER}. */
    List<String> cells() {
        return List.of(
                nip,
                nuptk,
                nama,
                lahir,
                jenisPtk,
                kepegawaian,
                npsn,
                sekolah,
                unorId,
                instansi,
                nipAtasan,
                namaAtasan,
                status,
                periode,
                tahap,
                rhk,
                rhkAtasan);
    }

    /** Moves the row to another school, atasan included; the person stays. */
    void moveTo(School other) {
        npsn = other.npsn;
        sekolah = other.pmmName;
        unorId = other.pmmUnorId();
        nipAtasan = other.head().nip();
        namaAtasan = other.head().namaBergelar();
        rhkAtasan = other.rhk.get(0);
    }

    PmmLine copy() {
        PmmLine copy = new PmmLine();
        copy.nip = nip;
        copy.nuptk = nuptk;
        copy.nama = nama;
        copy.lahir = lahir;
        copy.jenisPtk = jenisPtk;
        copy.kepegawaian = kepegawaian;
        copy.npsn = npsn;
        copy.sekolah = sekolah;
        copy.unorId = unorId;
        copy.instansi = instansi;
        copy.nipAtasan = nipAtasan;
        copy.namaAtasan = namaAtasan;
        copy.status = status;
        copy.periode = periode;
        copy.tahap = tahap;
        copy.rhk = rhk;
        copy.rhkAtasan = rhkAtasan;
        return copy;
    }
}
