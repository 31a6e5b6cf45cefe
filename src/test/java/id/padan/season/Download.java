package id.padan.season;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an office downloads one day.
 *
 * @param missing a school whose rows PMM's file lacks, null for none
 * @param lost a column that PMM's file lacks, "" for none
 */
record Download(World world, LocalDate day, @Nullable School missing, String lost) {
    private static final String WHEN = "DIUNDUH";
    private static final List<String> PEGAWAI = List.of(
            "PNS ID",
            "NIP BARU",
            "NAMA",
            "TANGGAL LAHIR",
            "NIK",
            "KEDUDUKAN HUKUM NAMA",
            "JABATAN NAMA",
            "UNOR ID",
            "UNOR NAMA",
            "INSTANSI KERJA ID",
            "INSTANSI KERJA NAMA",
            WHEN);
    private static final List<String> UNOR = List.of(
            "ID", "NAMA UNOR", "DIATASAN ID", "PEMIMPIN PNS ID", "INSTANSI ID", "INSTANSI NAMA", "AKTIF", "NPSN", WHEN);
    private static final List<String> SKP = List.of(
            "nip", "nama", "skp_status", "skp_unor", "periode_awal", "periode_akhir", "is_plt_plh", "created_at");
    private static final List<String> PMM = List.of(
            "NIP",
            "NUPTK",
            "NIK",
            "NAMA",
            "TANGGAL LAHIR",
            "NPSN",
            "NAMA SEKOLAH",
            "INSTANSI",
            "JENIS PTK",
            "NIP ATASAN",
            "NAMA ATASAN",
            "STATUS SKP",
            "PERIODE",
            "TAHAP",
            "RHK",
            "RHK ATASAN",
            WHEN);
    private static final List<String> PENGECUALIAN = List.of("NIP", "NAMA", "ALASAN", "BERLAKU SAMPAI");

    /** Everything, as it should come. */
    static Download whole(World world, LocalDate day) {
        return new Download(world, day, null, "");
    }

    Download without(School school) {
        return new Download(world, day, school, lost);
    }

    Download without(String column) {
        return new Download(world, day, missing, column);
    }

    String pmmName() {
        return "pmm-" + day + ".csv";
    }

    /** Writes all files, in place of any before. */
    Download into(Path folder, Exceptions exceptions) throws IOException {
        clear(folder);
        pegawai(folder);
        unor(folder);
        skp(folder);
        pmm(folder, day);
        Table list = new Table(PENGECUALIAN);
        exceptions.all().forEach(one -> list.row(one.who().nip, one.who().name, "tugas belajar", one.until()));
        list.into(folder.resolve("pengecualian-" + day + ".csv"));
        return this;
    }

    static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private void pegawai(Path folder) throws IOException {
        Table table = new Table(PEGAWAI);
        for (Person person : world.people) {
            if (person.inSiasn) {
                Office office = officeOf(person);
                table.row(
                        Numbers.hex(0xB, person.number),
                        person.nip,
                        person.name,
                        person.born,
                        Numbers.nik(person.number),
                        person.kedudukan,
                        person.jabatan,
                        person.official() ? office.dinasId : person.school().unorId,
                        person.official() ? office.dinas() : person.school().name,
                        office.id,
                        office.name,
                        day);
            }
        }
        table.into(folder.resolve("siasn-pegawai-" + day + ".csv"));
    }

    private Office officeOf(Person person) {
        return person.official()
                ? world.offices.stream()
                        .filter(one -> one.head == person)
                        .findFirst()
                        .orElseThrow()
                : person.school().office;
    }

    private void unor(Path folder) throws IOException {
        Table table = new Table(UNOR);
        for (Office office : world.offices) {
            table.row(
                    office.dinasId,
                    office.dinas(),
                    "",
                    Numbers.hex(0xB, office.head.number),
                    office.id,
                    office.name,
                    "Aktif",
                    "",
                    day);
            for (School school : office.schools) {
                table.row(
                        school.unorId,
                        school.name,
                        school.parentKnown ? office.dinasId : "",
                        school.headKnown ? Numbers.hex(0xB, school.principal().number) : "",
                        office.id,
                        office.name,
                        school.active ? "Aktif" : "Tidak Aktif",
                        school.unorNpsn,
                        day);
            }
        }
        table.into(folder.resolve("siasn-unor-" + day + ".csv"));
    }

    private void skp(Path folder) throws IOException {
        Table table = new Table(SKP);
        for (Person person : world.people) {
            String status = person.official() ? officeOf(person).headSkp : person.skp;
            if (person.inSiasn && !status.isEmpty()) {
                String unit = person.official() ? officeOf(person).dinas() : person.school().name;
                table.row(person.nip, person.name, status, unit, "2026-01-01", "2026-06-30", "0", day);
            }
        }
        table.into(folder.resolve("ekinerja-skp-" + day + ".csv"));
    }

    /** PMM's file alone, under the name of a day. */
    void pmm(Path folder, LocalDate named) throws IOException {
        Table table = new Table(PMM);
        for (Person person : world.people) {
            if (person.inPmm && person.pmmPlace() != missing) {
                rows(person).forEach(table::row);
            }
        }
        table.without(lost).into(folder.resolve("pmm-" + named + ".csv"));
    }

    private List<Object[]> rows(Person person) {
        List<Object[]> rows = new ArrayList<>();
        School before = person.untilMarch;
        if (before != null) {
            rows.add(row(person, before, "Januari - Maret 2026"));
        }
        String when = before == null ? "Januari - Juni 2026" : "April - Juni 2026";
        rows.add(row(person, person.pmmPlace(), when));
        if (person.doubledInPmm) {
            rows.add(row(person, person.pmmPlace(), when));
        }
        return rows;
    }

    private Object[] row(Person person, School at, String when) {
        boolean principal = person.principal();
        Person atasan = principal ? at.office.head : at.principal();
        Office office = person.pmmOffice == null ? at.office : person.pmmOffice;
        String rhkAtasan = person.pmmRhkAtasan == null ? at.rhk() : person.pmmRhkAtasan;
        return new Object[] {
            person.pmmNip,
            Numbers.nuptk(person.number),
            Numbers.nik(person.number),
            person.pmmName,
            person.born,
            at.npsn,
            at.name,
            office.name,
            principal ? "Kepala Sekolah" : "Guru",
            person.pmmAtasan == null ? atasan.nip : person.pmmAtasan,
            atasan.name,
            person.pmmStatus,
            when,
            person.pmmStage,
            principal ? at.rhk() : "",
            principal ? "" : rhkAtasan,
            day
        };
    }

    /** Columns that may be lost, and what cannot be told without them, by domain.md. */
    static Set<String> untoldWithout(String column) {
        return switch (column) {
            case "STATUS SKP" -> Codes.of("skp_pmm_belum_ada rhk_tidak_terkait belum_mengalir tertinggal_jadwal");
            case "TAHAP" -> Codes.of("tertinggal_jadwal");
            default -> Set.of();
        };
    }
}
