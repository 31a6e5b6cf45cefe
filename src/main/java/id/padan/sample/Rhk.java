package id.padan.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/** Work results as principals and teachers word them. None holds a semicolon or a bar: those separate RHK in a cell. */
final class Rhk {
    /** Every principal has this one. */
    static final String COMMON = "Terlaksananya pembelajaran yang berpusat pada murid";

    private static final List<String> PRINCIPAL = List.of(
            "Meningkatnya kemampuan literasi dan numerasi murid",
            "Terwujudnya iklim sekolah yang aman dan inklusif",
            "Terlaksananya supervisi akademik bagi seluruh guru",
            "Terkelolanya anggaran satuan pendidikan secara akuntabel",
            "Terbangunnya kemitraan dengan orang tua dan masyarakat",
            "Terselenggaranya komunitas belajar guru setiap bulan");
    private static final List<String> TEACHER = List.of(
            "Meningkatnya disiplin positif di kelas",
            "Tersusunnya modul ajar yang berdiferensiasi",
            "Terlaksananya asesmen formatif dan umpan baliknya",
            "Terlaksananya projek penguatan profil pelajar Pancasila",
            "Meningkatnya minat baca murid melalui pojok baca",
            "Terlaksananya pendampingan murid yang tertinggal",
            "Berbaginya praktik baik di komunitas belajar");
    /** Last year's, which nobody's plan names any more. */
    static final List<String> LAST_YEAR =
            List.of("Terlaksananya ujian sekolah berbasis komputer", "Tersusunnya laporan akreditasi sekolah");
    /** Linked to nothing. */
    static final String UNLINKED = "Tersalurnya beasiswa daerah tepat waktu";

    private Rhk() {}

    static List<String> ofPrincipal(RandomGenerator random) {
        int first = random.nextInt(PRINCIPAL.size());
        int second = (first + 1 + random.nextInt(PRINCIPAL.size() - 1)) % PRINCIPAL.size();
        return List.of(COMMON, PRINCIPAL.get(first), PRINCIPAL.get(second));
    }

    static String ofTeacher(RandomGenerator random) {
        int first = random.nextInt(TEACHER.size());
        return TEACHER.get(first) + "; " + TEACHER.get((first + 3) % TEACHER.size());
    }
}
