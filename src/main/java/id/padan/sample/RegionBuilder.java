package id.padan.sample;

import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Builds an instansi in which everything is in order; the scenes come afterwards. */
final class RegionBuilder {
    private static final int SCHOOLS_PER_KECAMATAN = 12;
    private static final String[] TEACHER_JOBS = {
        "Guru Ahli Pertama", "Guru Ahli Muda", "Guru Ahli Madya", "Guru Ahli Pertama", "Guru Ahli Muda"
    };
    private static final String[] PPPK_JOBS = {"Ahli Pertama - Guru Kelas", "Ahli Pertama - Guru Penjasorkes"};
    private static final String[] OTHER_JOBS = {
        "Pengelola Layanan Operasional", "Penata Layanan Operasional", "Pranata Komputer Ahli Pertama",
                "Arsiparis Terampil",
        "Perawat Ahli Pertama", "Bidan Terampil", "Analis Kebijakan Ahli Muda", "Pengadministrasi Perkantoran"
    };

    private static final String[] SECTIONS = {
        "Seksi Pelayanan Umum",
        "Seksi Ketenteraman dan Ketertiban",
        "Seksi Pemberdayaan Masyarakat",
        "Subbagian Umum dan Kepegawaian",
        "Subbagian Perencanaan dan Keuangan"
    };

    private final Scale scale;
    private final RandomGenerator random;
    private final People people;
    private final Region region;
    private final int number;
    private int schoolNumber;

    RegionBuilder(Scale scale, int number, Agency agency, Agency neighbour, People people, RandomGenerator random) {
        this.scale = scale;
        this.number = number;
        this.people = people;
        this.random = random;
        this.region = new Region(agency, neighbour);
    }

    Region build() {
        Agency agency = region.agency;
        Unit root = add(Unit.top(id(), agency.nama(), agency, 0, ""));
        headOf(root, "Sekretaris Daerah", null);
        Unit dinas = add(Unit.top(id(), "Dinas Pendidikan", agency, 1, root.idText));
        headOf(dinas, "Kepala Dinas Pendidikan", root);
        Unit kecamatan = add(Unit.top(id(), "Kecamatan " + PlaceNames.regency(number + 450), agency, 1, root.idText));
        headOf(kecamatan, "Camat", root);
        schools(dinas, kecamatan);
        offices(dinas, kecamatan, root);
        others();
        unusableUnits(root);
        return region;
    }

    /** Rows of the unor export whose key cannot be used. */
    private void unusableUnits(Unit root) {
        for (String idText : new String[] {"", "A1-rusak"}) {
            Unit unit = add(Unit.below(root, id(), "Seksi Tanpa Nomor"));
            unit.idText = idText;
            unit.stand(Entry.Standing.DITOLAK, "unor tanpa id yang terbaca");
        }
    }

    private void schools(Unit dinas, Unit kecamatan) {
        Unit korwil = dinas;
        for (int i = 0; i < scale.schools(); i++) {
            if (i % SCHOOLS_PER_KECAMATAN == 0) {
                String name = "Koordinator Wilayah Pendidikan Kecamatan "
                        + PlaceNames.village(number * 3 + 400 + i / SCHOOLS_PER_KECAMATAN);
                korwil = add(Unit.below(dinas, id(), name));
                headOf(korwil, "Koordinator Wilayah", dinas);
            }
            if (i % 11 == 10) {
                school("SMPN", i, dinas);
            } else if (i % 13 == 12) {
                school("TKN", i, korwil);
            } else {
                school("SDN", i, i % 17 == 16 ? kecamatan : korwil);
            }
        }
    }

    private void school(String kind, int i, Unit parent) {
        String name = kind + " " + (1 + i % 3) + " " + PlaceNames.village(number * 5 + i / 3);
        Unit unit = add(Unit.below(parent, id(), name));
        unit.withNpsn(Long.toString(20_200_000L + (long) number * scale.schools() + schoolNumber++));
        unit.namaJabatan = "Kepala Sekolah";
        School school = new School(unit, parent, unit.npsn, Rhk.ofPrincipal(random));
        school.pmmCarriesUnorId = i % 4 == 1;
        region.schools.add(school);
        if (i % 3 == 0) {
            region.mapped.add(new Region.Mapped(unit.npsn, unit, name));
        }
        Employee above = Objects.requireNonNull(region.heads.get(parent));
        principal(school, above, parent);
        int teachers = scale.teachersAt(i) - 1;
        for (int k = 0; k < teachers; k++) {
            teacher(school, (i + k) % 9 == 4 ? people.veteran() : people.employee());
        }
        int honorary = scale.honorary() / scale.schools();
        int rest = scale.honorary() % scale.schools();
        for (int k = honorary + (i % scale.schools() < rest ? 1 : 0); k > 0; k--) {
            honorary(school);
        }
    }

    private void principal(School school, Employee above, Unit parent) {
        Person person = people.veteran();
        Employee siasn = new Employee(person, id(), "Guru Ahli Madya", school.unit);
        school.unit.headText = Unit.textOf(siasn.pnsId);
        PmmLine pmm = line(school, person, above.person);
        pmm.jenisPtk = "Kepala Sekolah";
        pmm.rhk = String.join("; ", school.rhk);
        SkpLine skp = new SkpLine(person, id(), school.unit, "Kepala Sekolah", above.person, parent);
        skp.assessed = true;
        enrol(new Teacher(school, siasn, pmm, skp));
    }

    private void teacher(School school, Person person) {
        String[] jobs = person.pppk() ? PPPK_JOBS : TEACHER_JOBS;
        Employee siasn = new Employee(person, id(), jobs[random.nextInt(jobs.length)], school.unit);
        PmmLine pmm = line(school, person, school.head());
        pmm.rhk = Rhk.ofTeacher(random);
        pmm.rhkAtasan = school.rhk.get(random.nextInt(school.rhk.size()));
        SkpLine skp = new SkpLine(person, id(), school.unit, siasn.jabatan, school.head(), school.unit);
        skp.assessed = random.nextInt(8) == 0;
        enrol(new Teacher(school, siasn, pmm, skp));
    }

    private void enrol(Teacher teacher) {
        teacher.school.teachers.add(teacher);
        teacher.school.lines.add(teacher.pmm);
        region.employees.add(teacher.siasn);
        region.skp.add(teacher.skp);
    }

    private void honorary(School school) {
        Person person = people.employee();
        PmmLine pmm = line(school, person, school.head());
        pmm.nip = "";
        boolean byJob = random.nextInt(5) == 0;
        pmm.kepegawaian = byJob ? "" : "Non ASN";
        pmm.jenisPtk = byJob ? "Guru Honor Sekolah" : "Guru";
        pmm.stand(Entry.Standing.DI_LUAR_LINGKUP, "bukan asn");
        school.lines.add(pmm);
    }

    private PmmLine line(School school, Person person, Person atasan) {
        PmmLine pmm = new PmmLine();
        pmm.nip = person.nip();
        pmm.nuptk = person.nuptk();
        pmm.nama = person.namaBergelar();
        pmm.lahir = Dates.asPmmWrites(person.lahir(), (int) (person.number() % 3));
        pmm.kepegawaian = person.pppk() ? "PPPK" : "PNS";
        pmm.npsn = school.npsn;
        pmm.sekolah = school.pmmName;
        pmm.unorId = school.pmmUnorId();
        pmm.instansi = region.agency.nama();
        pmm.nipAtasan = atasan.nip();
        pmm.namaAtasan = atasan.namaBergelar();
        return pmm;
    }

    /** The offices without pupils, one of whose names is made to look like a school's. */
    private void offices(Unit dinas, Unit kecamatan, Unit root) {
        add(Unit.below(dinas, id(), "Bidang Pembinaan SD"));
        add(Unit.below(dinas, id(), "Bidang Pembinaan SMP"));
        add(Unit.below(kecamatan, id(), "Seksi Pemerintahan"));
        Unit top = kecamatan;
        for (int i = 0; i < scale.otherUnits() - 8; i++) {
            int part = i % (SECTIONS.length + 1);
            if (part == 0) {
                top = add(Unit.top(id(), "Kecamatan " + PlaceNames.village(i), region.agency, 1, root.idText));
            } else {
                add(Unit.below(top, id(), SECTIONS[part - 1] + " " + top.nama));
            }
        }
    }

    private void others() {
        Unit[] offices = region.units.stream().filter(u -> u.npsn.isEmpty()).toArray(Unit[]::new);
        for (int i = 0; i < scale.otherAsn(); i++) {
            Unit where = offices[random.nextInt(offices.length)];
            Employee other =
                    new Employee(people.employee(), id(), OTHER_JOBS[random.nextInt(OTHER_JOBS.length)], where);
            other.stand(Entry.Standing.DI_LUAR_LINGKUP, "bukan guru");
            region.employees.add(other);
        }
    }

    private void headOf(Unit unit, String jabatan, @Nullable Unit above) {
        Heads.appoint(region, unit, above, people.veteran(), jabatan, random);
    }

    private Unit add(Unit unit) {
        region.units.add(unit);
        return unit;
    }

    private Id id() {
        return Id.next(random);
    }
}
