package id.padan.rule;

import id.padan.candidate.Circumstances;
import id.padan.domain.Instansi;
import id.padan.reference.HeadState;
import id.padan.reference.References;
import id.padan.reference.Unor;
import id.padan.rule.InstansiNames.Likeness;
import id.padan.snapshot.SnapshotKind;
import java.util.stream.IntStream;

/** What every judgement rests on. Immutable, thread-safe. */
record Grounds(
        References references,
        RuleSettings settings,
        RuleScope scope,
        InstansiNames instansi,
        Attendance attendance,
        Claims claims,
        JabatanSorts jabatan,
        Schools schools,
        boolean npsnKnown,
        boolean headsKnown)
        implements Circumstances {
    static Grounds of(References references, RuleSettings settings) {
        RuleScope scope = new RuleScope(settings);
        boolean npsnKnown = references.came(SnapshotKind.PADANAN_UNOR)
                || IntStream.range(0, references.unor().size())
                        .anyMatch(i -> references.unor().npsn(i) != null);
        boolean headsKnown = IntStream.range(0, references.unor().size())
                .anyMatch(i -> references.unor().headState(i) != HeadState.NONE);
        JabatanSorts jabatan = JabatanSorts.of(references.pegawai(), scope);
        return new Grounds(
                references,
                settings,
                scope,
                new InstansiNames(references.pegawai()),
                new Attendance(references, jabatan),
                Claims.NONE,
                jabatan,
                Schools.of(references.unor()),
                npsnKnown,
                headsKnown);
    }

    /** The same, once it is known which rows claim whom: who is claimed is in PMM. */
    Grounds knowing(Claims all) {
        return new Grounds(
                references,
                settings,
                scope,
                instansi,
                attendance.with(all, references, jabatan),
                all,
                jabatan,
                schools,
                npsnKnown,
                headsKnown);
    }

    @Override
    public boolean sameInstansi(Instansi one, Instansi other) {
        return instansi.compare(one, other) == Likeness.SAME;
    }

    /** True when e-Kinerja's SKP came, in either of its two reports. */
    boolean ekinerjaCame() {
        return references.came(SnapshotKind.EKINERJA_SKP) || references.came(SnapshotKind.EKINERJA_PENILAIAN);
    }

    /** A school is a unor that has an NPSN or is named like one. */
    boolean sekolah(int unor) {
        return schools.units().get(unor);
    }

    /** True for who heads a school's active unor. */
    boolean headsSchool(int pegawai) {
        return schools.heads().get(pegawai);
    }

    /** True for a jabatan that makes its holder a teacher. */
    @Override
    public boolean guru(int pegawai) {
        return jabatan.guru().get(references.pegawai().jabatanCode(pegawai));
    }

    /** True for a jabatan whose name has been replaced. */
    boolean jabatanLama(int pegawai) {
        return jabatan.lama().get(references.pegawai().jabatanCode(pegawai));
    }

    /** Whose workbook: the instansi as SIASN writes it, else the job's single one, else the group of the unknown. */
    Instansi group(Instansi named) {
        if (!named.unnamed()) {
            return instansi.canonical(named);
        }
        Instansi single = settings.instansi();
        return single == null ? Instansi.TIDAK_DIKETAHUI : instansi.canonical(single);
    }

    /** Of a PMM row: where SIASN has the person work, else as the row itself names it; {@code pegawai} -1 for nobody. */
    Instansi group(int pegawai, Instansi named) {
        Instansi kerja = pegawai < 0 ? named : references.pegawai().kerja(pegawai);
        return group(kerja.unnamed() ? named : kerja);
    }

    /** True when SIASN's tree lacks what e-Kinerja needs above this unor; the lawful top of the tree needs nothing. */
    boolean parentUnusable(int unor) {
        return schools.cutOff().get(unor);
    }

    /** Name of the unor induk, "" for no unor. */
    String unorInduk(int unor) {
        return unor < 0 ? "" : references.unor().unorInduk(unor);
    }

    Unor unor(int ordinal) {
        return references.unor().at(ordinal);
    }
}
