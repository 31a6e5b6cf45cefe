package id.padan.candidate;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import id.padan.domain.PnsId;
import id.padan.reference.References;
import id.padan.reference.ReferencesBuilder;
import id.padan.reference.Scope;
import id.padan.snapshot.Address;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.SiasnPegawaiRow;
import id.padan.snapshot.SiasnUnorRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A SIASN made of a {@link World} and PMM rows that match nobody in it, with who they are about. Of a hundred such people 15 are not in SIASN
 * at all. The rates of everything else are those of {@link Damage}, {@link NameDamage} and below.
 */
record Exam(References references, Circumstances circumstances, List<Question> questions) {
    private static final Periode PERIODE = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final int ASKED = 14;
    private static final int ABSENT = 15;
    private static final int MATCHED = 92;

    /** Of a hundred who are no active teachers so many stand in PMM all the same. */
    private static final int ODD = 4;

    /**
     * One row and its answer.
     *
     * @param answer the person's NIP in SIASN, null where they are not there
     */
    record Question(PmmRow row, @Nullable Nip answer, Damage damage, NameDamage nameDamage) {}

    static Exam of(World world, NameBook names, long seed) {
        return new Maker(world, names, new SplittableRandom(seed)).make();
    }

    private static final class Maker {
        private final World world;
        private final NameBook names;
        private final SplittableRandom random;
        private final ReferencesBuilder builder = new ReferencesBuilder(new AllOfThem());
        private final List<Question> questions = new ArrayList<>();
        private final List<Human> inSiasn = new ArrayList<>();
        private int line = 1;

        Maker(World world, NameBook names, SplittableRandom random) {
            this.world = world;
            this.names = names;
            this.random = random;
        }

        Exam make() {
            for (Human human : world.people()) {
                int lot = random.nextInt(100);
                boolean inPmm = (human.guru() && human.aktif()) || random.nextInt(100) < ODD;
                boolean asked = inPmm && lot < ASKED && ask(human);
                if (inPmm && !asked && lot < MATCHED) {
                    builder.pmm(row(human, new NipReading.Valid(human.nip()), human.nama()));
                    inSiasn.add(human);
                } else if (!asked) {
                    inSiasn.add(human);
                }
            }
            world.schools().forEach(this::unor);
            inSiasn.forEach(this::pegawai);
            References references = builder.build();
            List<Question> unmatched = questions.stream()
                    .filter(question -> !(question.row.nip() instanceof NipReading.Valid valid)
                            || references.pegawai().find(valid.nip()) < 0)
                    .toList();
            return new Exam(references, new Known(references), unmatched);
        }

        private boolean ask(Human human) {
            Damage damage = Damage.drawn(random);
            String text = damage.befall(human, random);
            if (text == null) {
                return false;
            }
            boolean absent = random.nextInt(100) < ABSENT;
            NameDamage nameDamage = NameDamage.drawn(random);
            boolean numeric = damage == Damage.EKOR_HILANG || damage == Damage.NOTASI;
            PmmRow row = row(human, NipReading.of(text, numeric), nameDamage.befall(human, names, random));
            builder.pmm(row);
            questions.add(new Question(row, absent ? null : human.nip(), damage, nameDamage));
            if (!absent) {
                inSiasn.add(human);
            }
            return true;
        }

        private PmmRow row(Human human, NipReading nip, String nama) {
            World.@Nullable SchoolSite site = school(human);
            boolean byName = random.nextInt(10) == 0;
            return new PmmRow(
                    new Address("pmm.csv", "", ++line),
                    EnumSet.allOf(PmmColumn.class),
                    nip,
                    "",
                    nik(human),
                    nama,
                    born(human),
                    site == null || byName ? null : Npsn.parse(site.npsn()),
                    site == null ? "" : site.nama(),
                    null,
                    site == null ? human.instansi() : site.instansi(),
                    "Guru",
                    "PNS",
                    new NipReading.Empty(),
                    "",
                    "Disetujui",
                    PERIODE,
                    "",
                    List.of(),
                    List.of(),
                    "");
        }

        /** Of a hundred 84 are at their school in SIASN, 10 at another of the regency, 3 of another regency, of 3 it is not told. */
        private World.@Nullable SchoolSite school(Human human) {
            int lot = random.nextInt(100);
            if (lot < 84) {
                return world.schools().get(human.school());
            }
            if (lot < 94) {
                int near = Math.min(world.schools().size() - 1, human.school() / 220 * 220 + random.nextInt(220));
                return world.schools().get(near);
            }
            return lot < 97 ? world.schools().get(random.nextInt(world.schools().size())) : null;
        }

        /** Of a hundred 35 carry their NIK, and one carries a wrong one, in one of five cases somebody else's. */
        private String nik(Human human) {
            int lot = random.nextInt(100);
            if (lot < 35) {
                return human.nik();
            }
            if (lot > 35) {
                return "";
            }
            return random.nextInt(5) == 0
                    ? world.people().get(random.nextInt(world.people().size())).nik()
                    : human.nik().substring(0, 15) + (human.nik().charAt(15) == '9' ? '1' : '9');
        }

        /** Of two hundred 188 are right, 7 missing, 2 with day and month swapped, 2 with one part other, one is another day. */
        private @Nullable LocalDate born(Human human) {
            LocalDate day = human.lahir();
            int lot = random.nextInt(200);
            if (lot < 188) {
                return day;
            }
            if (lot < 195) {
                return null;
            }
            if (lot < 197) {
                return day.getDayOfMonth() > 12
                        ? day
                        : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
            }
            return lot < 199 ? day.plusYears(1) : day.plusDays(400 + random.nextInt(400));
        }

        private void unor(World.SchoolSite site) {
            builder.unor(new SiasnUnorRow(
                    new Address("unor.csv", "", 2),
                    site.unor(),
                    site.nama(),
                    null,
                    "Kepala Sekolah",
                    null,
                    null,
                    "",
                    site.instansi(),
                    null,
                    "",
                    true,
                    Npsn.parse(site.npsn())));
        }

        private void pegawai(Human human) {
            World.SchoolSite site = world.schools().get(human.school());
            builder.pegawai(new SiasnPegawaiRow(
                    new Address("siasn.csv", "", line),
                    new PnsId(3, ++line),
                    human.nip(),
                    human.nipLama(),
                    human.nama(),
                    human.lahir(),
                    human.nik(),
                    "PNS",
                    human.aktif() ? "Aktif" : "Pensiun",
                    human.guru() ? "Guru Ahli Pertama" : "Pengelola Data",
                    null,
                    site.unor(),
                    site.nama(),
                    human.instansi(),
                    human.instansi()));
        }
    }

    record Known(References references) implements Circumstances {
        @Override
        public boolean sameInstansi(Instansi one, Instansi other) {
            return one.key().equals(other.key());
        }

        @Override
        public boolean guru(int pegawai) {
            return references.pegawai().jabatan(pegawai).startsWith("Guru");
        }
    }

    record AllOfThem() implements Scope {
        @Override
        public Periode periode() {
            return PERIODE;
        }

        @Override
        public LocalDate tanggal() {
            return LocalDate.of(2026, 6, 15);
        }

        @Override
        public boolean aktif(String kedudukanHukum) {
            return kedudukanHukum.equals("Aktif");
        }

        @Override
        public boolean covers(PmmRow row) {
            return true;
        }

        @Override
        public boolean principal(PmmRow row) {
            return false;
        }
    }
}
