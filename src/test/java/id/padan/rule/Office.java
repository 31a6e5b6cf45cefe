package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import id.padan.domain.UnorId;
import id.padan.reference.References;
import id.padan.reference.ReferencesBuilder;
import id.padan.snapshot.Address;
import id.padan.snapshot.PadananUnorRow;
import id.padan.snapshot.PengecualianRow;
import id.padan.snapshot.RhkRow;
import id.padan.snapshot.SkpRow;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A small regency where everything is in order: Dinas Pendidikan over two schools, each with its principal and one
 * teacher, all with an agreed SKP. A test disturbs one thing and looks at what is said of {@link #row}, the teacher of the
 * first school.
 */
final class Office {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final Periode PERIODE = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    static final Instansi KAB = Instansi.of("K1", "Pemerintah Kab. Cibadak");

    final UnorDraft dinas = new UnorDraft(2, "Dinas Pendidikan");
    final UnorDraft sd1 =
            new UnorDraft(3, "SD NEGERI 1 CIBADAK").npsn("20200001").under(dinas);
    final UnorDraft sd2 =
            new UnorDraft(4, "SD NEGERI 2 CIBADAK").npsn("20200002").under(dinas);
    final PegawaiDraft kadis = new PegawaiDraft(2, 196901011994031001L, "Hasan Basri").at(dinas);
    final PegawaiDraft kepala1 = new PegawaiDraft(3, 197402022000032002L, "Ratna Dewi").at(sd1);
    final PegawaiDraft kepala2 = new PegawaiDraft(4, 197503032000031003L, "Ujang Suryana").at(sd2);
    final PegawaiDraft guru = new PegawaiDraft(5, 198503302010012004L, "Siti Aminah").at(sd1);
    final PegawaiDraft guru2 = new PegawaiDraft(6, 198604042011011005L, "Dadang Hermawan").at(sd2);

    final PmmDraft row = new PmmDraft(10).of(guru, sd1, kepala1);
    final PmmDraft rowKepala1 = new PmmDraft(11).of(kepala1, sd1, kadis);
    final PmmDraft rowKepala2 = new PmmDraft(12).of(kepala2, sd2, kadis);
    final PmmDraft rowGuru2 = new PmmDraft(13).of(guru2, sd2, kepala2);

    final List<PmmDraft> pmm = new ArrayList<>(List.of(row, rowKepala1, rowKepala2, rowGuru2));
    final List<UnorDraft> unor = new ArrayList<>(List.of(dinas, sd1, sd2));
    final List<PegawaiDraft> pegawai = new ArrayList<>(List.of(kadis, kepala1, kepala2, guru, guru2));
    final List<PegawaiDraft> agreed = new ArrayList<>(pegawai);
    final List<SkpRow> skp = new ArrayList<>();
    final List<RhkRow> rhk = new ArrayList<>();
    final List<PadananUnorRow> padanan = new ArrayList<>();
    final List<PengecualianRow> pengecualian = new ArrayList<>();
    final Set<SnapshotKind> came = EnumSet.of(
            SnapshotKind.PMM, SnapshotKind.SIASN_PEGAWAI, SnapshotKind.SIASN_UNOR, SnapshotKind.EKINERJA_SKP);
    RuleSettings settings = RuleSettings.standard(TODAY, PERIODE);

    Office() {
        dinas.headedBy(kadis);
        sd1.headedBy(kepala1);
        sd2.headedBy(kepala2);
        kadis.jabatan = "Kepala Dinas";
        for (PmmDraft principal : List.of(rowKepala1, rowKepala2)) {
            principal.jabatan = "Kepala Sekolah";
            principal.rhk = List.of("Mutu pembelajaran meningkat", "Perpustakaan hidup");
            principal.rhkAtasan = List.of();
        }
    }

    Office skp(PegawaiDraft person, String status, boolean acting, @Nullable UnorDraft at) {
        UnorId where = at == null ? null : at.id;
        skp.add(new SkpRow(
                new Address("skp.xlsx", "skp", 100 + skp.size()),
                person.nip,
                person.nama,
                status,
                PERIODE,
                "",
                where,
                acting,
                null,
                ""));
        return this;
    }

    Office rhk(PegawaiDraft person, String... texts) {
        came.add(SnapshotKind.EKINERJA_RHK);
        rhk.add(new RhkRow(new Address("rhk.xlsx", "rhk", 2 + rhk.size()), person.nip, List.of(texts)));
        return this;
    }

    Office padanan(String npsn, UnorId id) {
        came.add(SnapshotKind.PADANAN_UNOR);
        Npsn school = Npsn.parse(npsn);
        if (school == null) {
            throw new IllegalArgumentException(npsn);
        }
        padanan.add(new PadananUnorRow(new Address("padanan.csv", "", 2 + padanan.size()), school, id, ""));
        return this;
    }

    Office except(PegawaiDraft person, String reason, @Nullable LocalDate until) {
        pengecualian.add(
                new PengecualianRow(new Address("pengecualian.csv", "", 2), person.nip, person.nama, reason, until));
        return this;
    }

    References references() {
        ReferencesBuilder builder = new ReferencesBuilder(new RuleScope(settings));
        came.forEach(builder::came);
        pmm.forEach(draft -> builder.pmm(draft.row()));
        unor.forEach(draft -> builder.unor(draft.row()));
        pegawai.forEach(draft -> builder.pegawai(draft.row()));
        agreed.forEach(person -> skp(person, "persetujuan", false, null));
        skp.forEach(builder::skp);
        rhk.forEach(builder::rhk);
        padanan.forEach(builder::padanan);
        pengecualian.forEach(builder::pengecualian);
        return builder.build();
    }

    Judge judge() {
        return Judge.over(references(), settings);
    }

    Judgement judged() {
        return judge().pmm(row.row());
    }

    Judgement judged(PegawaiDraft person) {
        return judge().pegawai(pegawai.indexOf(person));
    }

    Judgement judged(UnorDraft at) {
        return judge().unor(unor.indexOf(at));
    }

    /** Who is excepted, why, and until when. */
    static String excepted(Judgement judgement) {
        if (!(judgement.disposition() instanceof Judgement.Disposition.Excepted by)) {
            throw new AssertionError("not excepted: " + judgement.disposition());
        }
        return by.subject().nama() + ": " + by.alasan() + (by.sampai() == null ? "" : " s.d. " + by.sampai());
    }

    /** Each finding as {@code code subkind severity}, a star before the one the field will see. */
    static List<String> found(Judgement judgement) {
        return judgement.findings().stream()
                .map(f -> ((f.first() ? "*" : "") + f.code() + " " + f.subkind() + " "
                                + f.severity().label())
                        .replace("  ", " "))
                .toList();
    }

    /** What one rule left open, its sentence; "" when it judged. */
    static String open(Judgement judgement, String code) {
        return judgement.notAssessed().stream()
                .filter(open -> open.code().equals(code))
                .map(open -> open.reason().sentence())
                .findFirst()
                .orElse("");
    }

    /** The only finding of a rule. */
    static Finding only(Judgement judgement, String code) {
        List<Finding> found =
                judgement.findings().stream().filter(f -> f.code().equals(code)).toList();
        if (found.size() != 1) {
            throw new AssertionError(code + " expected once, found: " + found(judgement));
        }
        return found.get(0);
    }
}
