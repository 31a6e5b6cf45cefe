package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.domain.Npsn;
import id.padan.domain.Periode;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import id.padan.ledger.Group;
import id.padan.parallel.Lanes;
import id.padan.recap.excel.ExcelWorkbooks;
import id.padan.recap.word.WordLetters;
import id.padan.reference.ReferencesBuilder;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.Judge;
import id.padan.rule.RuleScope;
import id.padan.rule.RuleSettings;
import id.padan.rule.SchoolMapping;
import id.padan.snapshot.Address;
import id.padan.snapshot.HeaderProfile;
import id.padan.snapshot.PadananUnorRow;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.RowStream;
import id.padan.snapshot.SiasnPegawaiRow;
import id.padan.snapshot.SiasnUnorRow;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.Snapshots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The lists for whoever maps schools to unor, as files. */
@Timeout(60)
final class MappingCsvTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final RuleSettings SETTINGS =
            RuleSettings.standard(TODAY, new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));
    private static final UnorId UNOR = new UnorId(0x12345678_12345678L, 0x12345678_12345678L);
    private static final Npsn NPSN = new Npsn("20200001");

    @TempDir
    Path folder;

    /** One school, its only teacher, and a unor of that name; and a school that nobody knows. */
    private static SchoolMapping named(String sekolah) {
        ReferencesBuilder builder = new ReferencesBuilder(new RuleScope(SETTINGS));
        builder.pmm(pmm("198503302010011001", NPSN, sekolah));
        builder.pmm(pmm("131234567", new Npsn("20200002"), "=SD; \"Lain\"\n2"));
        builder.unor(new SiasnUnorRow(
                new Address("unor.csv", "", 2),
                UNOR,
                sekolah,
                null,
                "",
                null,
                null,
                "",
                Cibadak.KABUPATEN,
                null,
                "",
                true,
                null));
        builder.pegawai(new SiasnPegawaiRow(
                new Address("siasn.csv", "", 2),
                new PnsId(1, 1),
                new Nip(198503302010011001L),
                "",
                "Siti",
                null,
                "",
                "PNS",
                "Aktif",
                "Guru Ahli Muda",
                null,
                UNOR,
                sekolah,
                Cibadak.KABUPATEN,
                Cibadak.KABUPATEN));
        return Judge.over(builder.build(), SETTINGS).schoolMapping();
    }

    private static PmmRow pmm(String nip, Npsn npsn, String sekolah) {
        return new PmmRow(
                new Address("pmm.csv", "", 2),
                EnumSet.allOf(PmmColumn.class),
                NipReading.of(nip, false),
                "",
                "3201013003850003",
                "Siti",
                null,
                npsn,
                sekolah,
                null,
                Instansi.of("", ""),
                "Guru",
                "PNS",
                new NipReading.Empty(),
                "",
                "Disetujui",
                null,
                "",
                List.of(),
                List.of(),
                "");
    }

    private Path proposals(String sekolah) throws IOException {
        Path file = folder.resolve(MappingCsv.PROPOSALS);
        MappingCsv.proposals(named(sekolah), Files.newOutputStream(file));
        return file;
    }

    @Test
    void the_proposals_are_a_file_an_indonesian_excel_opens_in_columns() throws IOException {
        assertThat(Files.readAllBytes(proposals("SDN 1 Cibadak")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("\uFEFFNPSN;UNOR ID;NAMA SEKOLAH;NAMA UNOR;INSTANSI;UNOR INDUK;KEYAKINAN;BUKTI\r\n"
                        + "20200001;12345678-1234-5678-1234-567812345678;SDN 1 Cibadak;SDN 1 Cibadak;"
                        + "Pemerintah Kab. Cibadak;SDN 1 Cibadak;tinggi;Nama sama. 1 dari 1 pegawai sekolah ini yang NIP-nya"
                        + " padan bekerja di unor ini menurut SIASN.\r\n");
    }

    @Test
    void the_conflicts_hold_no_formula_and_survive_any_name() throws IOException {
        Path file = folder.resolve(MappingCsv.CONFLICTS);
        MappingCsv.conflicts(named("SDN 1 Cibadak"), Files.newOutputStream(file));

        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFMASALAH;INSTANSI;NPSN;NAMA SEKOLAH;UNOR ID;NAMA UNOR;PENJELASAN\r\n"
                        + "sekolah PMM tanpa unor;Tanpa Instansi;20200002;\"'=SD; \"\"Lain\"\"\n2\";;;Tidak seorang pun"
                        + " pegawai sekolah ini yang NIP-nya padan di SIASN, jadi tidak ada petunjuk unornya. Cari unornya di"
                        + " Manajemen Unor.\r\n");
    }

    @Test
    void padan_reads_the_proposals_back_whatever_the_school_is_called() throws IOException {
        for (String sekolah : List.of("SDN 1 Cibadak", "SDN 1 \"Cibadak\"; Kec. X, Y", "SDN 1 Cibadak\t|\n2")) {
            List<RowOutcome> rows = new ArrayList<>();
            try (Lanes lanes = Lanes.of(1);
                    RowStream read = Snapshots.open(
                            proposals(sekolah), SnapshotKind.PADANAN_UNOR, HeaderProfile.NONE, TODAY, lanes)) {
                for (RowOutcome row = read.next(); row != null; row = read.next()) {
                    rows.add(row);
                }
            }
            assertThat(rows).singleElement().isInstanceOfSatisfying(RowOutcome.Accepted.class, row -> {
                assertThat(row.remarks()).isEmpty();
                assertThat(row.row()).isInstanceOfSatisfying(PadananUnorRow.class, padanan -> {
                    assertThat(padanan.npsn()).isEqualTo(NPSN);
                    assertThat(padanan.unor()).isEqualTo(UNOR);
                });
            });
        }
    }

    @Test
    void lists_with_lines_stand_sealed_in_the_folder_and_the_overview_speaks_of_them() throws IOException {
        RunFixture run = Cibadak.whole();
        List<Group> groups = run.groups(Cibadak.RUN, false);
        SchoolMapping mapping = named("SDN 1 Cibadak");
        List<String> told = new ArrayList<>();
        Published published;
        try (Lanes lanes = Lanes.of(2)) {
            published = new RecapPublisher(
                            run.sources(), RemedyCatalog.builtIn(), new ExcelWorkbooks(), new WordLetters(), lanes)
                    .publish(
                            Cibadak.RUN,
                            groups,
                            Roads.NONE,
                            mapping,
                            folder,
                            (i, n, file) -> told.add(i + "/" + n + " " + file));
        }

        assertThat(told)
                .endsWith(
                        "4/8 usulan-padanan-unor.csv",
                        "5/8 konflik-padanan.csv",
                        "6/8 jalan.json",
                        "7/8 temuan.csv",
                        "8/8 neraca.json");
        assertThat(Files.readAllLines(published.folder().resolve("sidik.sha256")))
                .anyMatch(line -> line.endsWith("usulan-padanan-unor.csv"))
                .anyMatch(line -> line.endsWith("konflik-padanan.csv"));
        assertThat(new OverviewBooks(run.sources(), RemedyCatalog.builtIn(), Roads.NONE)
                        .of(Cibadak.RUN, groups, mapping)
                        .mapping())
                .isEqualTo(new OverviewBook.Mapping(1, 1));
    }
}
