package id.padan.candidate;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.Npsn;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import id.padan.reference.PegawaiIndex;
import id.padan.reference.References;
import id.padan.reference.ReferencesBuilder;
import id.padan.snapshot.Address;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.SiasnPegawaiRow;
import id.padan.snapshot.SiasnUnorRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A SIASN of a few people, one a line: a letter to call them by, NIP, nama, a school of {@link Site}, and what else matters ({@link Notes}). Around
 * them stands a crowd of another instansi, so that frequent names are frequent.
 */
final class Register {
    private static final Instansi FAR = Instansi.of("K9", "Pemerintah Kab. Jauh");
    private static final int CROWD = 5_000;
    private static final int DAYS = 12_000;
    private static final List<SiasnPegawaiRow> ELSEWHERE = crowd();

    private final List<String> keys = new ArrayList<>();
    private final List<SiasnPegawaiRow> people = new ArrayList<>();

    private Register() {}

    static Register of(String table) {
        Register register = new Register();
        table.lines().forEach(register::add);
        return register;
    }

    private void add(String line) {
        String[] cells = line.split("\\|", -1);
        Notes notes = Notes.of(cells.length > 4 ? cells[4] : "");
        Nip nip = new Nip(Long.parseLong(cells[1].strip()));
        Site site = Site.named(cells[3].strip());
        keys.add(cells[0].strip());
        people.add(new SiasnPegawaiRow(
                new Address("siasn.xlsx", "data", people.size() + 2),
                new PnsId(1, people.size()),
                nip,
                notes.text("lama"),
                cells[2].strip(),
                notes.day("lahir", nip.tanggalLahir()),
                notes.text("nik"),
                "PNS",
                notes.text("kedudukan", "Aktif"),
                notes.text("jabatan", "Guru Ahli Muda"),
                null,
                site.unor(),
                site.nama(),
                site.instansi(),
                site.instansi()));
    }

    private static List<SiasnPegawaiRow> crowd() {
        List<SiasnPegawaiRow> crowd = new ArrayList<>();
        for (Human human : World.of(41, NameBook.unseen(), CROWD, DAYS).people()) {
            crowd.add(new SiasnPegawaiRow(
                    new Address("siasn.xlsx", "data", 1_000 + crowd.size()),
                    new PnsId(2, crowd.size()),
                    human.nip(),
                    human.nipLama(),
                    human.nama(),
                    human.lahir(),
                    human.nik(),
                    "PNS",
                    "Aktif",
                    "Guru Ahli Muda",
                    null,
                    null,
                    "",
                    FAR,
                    FAR));
        }
        return crowd;
    }

    /** Everything, where PMM holds these rows. */
    References with(List<PmmRow> pmm) {
        ReferencesBuilder builder = new ReferencesBuilder(new Exam.AllOfThem());
        pmm.forEach(builder::pmm);
        for (Site site : Site.ALL) {
            builder.unor(unor(site));
        }
        people.forEach(builder::pegawai);
        ELSEWHERE.forEach(builder::pegawai);
        return builder.build();
    }

    private static SiasnUnorRow unor(Site site) {
        return new SiasnUnorRow(
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
                Npsn.parse(site.npsn()));
    }

    /** Who the first row may be about; PMM holds the others too. */
    List<Candidate> candidates(PmmRow row, PmmRow... others) {
        List<PmmRow> pmm = new ArrayList<>(List.of(others));
        pmm.add(0, row);
        References references = with(pmm);
        return Candidates.over(references, new Exam.Known(references)).of(row);
    }

    /** The same in words: {@code hampir pasti A} whoever else is listed, {@code mungkin A B}, {@code tidak ada}. */
    String answer(PmmRow row, PmmRow... others) {
        List<Candidate> named = candidates(row, others);
        if (named.isEmpty()) {
            return "tidak ada";
        }
        if (named.get(0).band() == Band.HAMPIR_PASTI) {
            return "hampir pasti " + key(named.get(0));
        }
        return named.stream().map(this::key).sorted().collect(Collectors.joining(" ", "mungkin ", ""));
    }

    /** Everybody named, with score and evidence: for who wonders why. */
    String explained(PmmRow row) {
        return candidates(row).stream()
                .map(candidate -> key(candidate) + " " + candidate.score() + " (" + candidate.evidence() + ")")
                .collect(Collectors.joining(", ", row.nama() + ": ", ""));
    }

    /** What the row and the person of this letter come to. */
    Evidence held(PmmRow row, String key, PmmRow... others) {
        List<PmmRow> pmm = new ArrayList<>(List.of(others));
        pmm.add(0, row);
        References references = with(pmm);
        PegawaiIndex pegawai = references.pegawai();
        Candidates.Looked looked =
                Candidates.over(references, new Exam.Known(references)).look(row);
        int at = looked.people()
                .indexOf(pegawai.find(people.get(keys.indexOf(key)).nip()));
        if (at < 0) {
            throw new AssertionError(key + " was not looked at");
        }
        return looked.evidence().get(at);
    }

    int ordinal(String key) {
        return keys.indexOf(key);
    }

    private String key(Candidate candidate) {
        int ordinal = candidate.pegawai().ordinal();
        return ordinal < keys.size() ? keys.get(ordinal) : "(orang lain)";
    }

    /** A school that the tables may name. */
    record Site(UnorId unor, String npsn, String nama, Instansi instansi) {
        static final Instansi CIBADAK = Instansi.of("K1", "Pemerintah Kab. Cibadak");
        static final Instansi SAGARANTEN = Instansi.of("K2", "Pemerintah Kota Sagaranten");
        static final List<Site> ALL = List.of(
                new Site(new UnorId(7, 1), "20200001", "SDN 1 Cibadak", CIBADAK),
                new Site(new UnorId(7, 2), "20200002", "SDN 2 Cibadak", CIBADAK),
                new Site(new UnorId(7, 3), "20200003", "SDN 3 Cibadak", CIBADAK),
                new Site(new UnorId(7, 4), "20200004", "SDN 1 Sagaranten", SAGARANTEN),
                new Site(new UnorId(7, 5), "20200005", "SDN 2 Sagaranten", SAGARANTEN),
                new Site(new UnorId(7, 6), "20200006", "SDN 5 Melati", CIBADAK),
                new Site(new UnorId(7, 7), "20200007", "SDN 5 Melati", SAGARANTEN));

        /** By name; of two alike the one whose regency stands behind a comma. */
        static Site named(String words) {
            return ALL.stream()
                    .filter(site -> words.equals(site.nama)
                            || words.equals(
                                    site.nama + ", " + site.instansi.nama().replace("Pemerintah ", "")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no such school: " + words));
        }
    }
}
