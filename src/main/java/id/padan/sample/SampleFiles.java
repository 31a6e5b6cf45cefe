package id.padan.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All files of a sample, open at once: each region adds its rows to every one of them. */
final class SampleFiles implements Closeable {
    private static final String DAY = "2026-06-14";
    private static final String NEXT_DAY = "2026-06-15";

    private final Path folder;
    private final Format format;
    private final String pegawaiName;
    private final String unorName;
    private final String skpName;
    private final String logName;
    private final String rhkName;
    private final String pmmName;
    private final String padananName;
    private final String pengecualianName;
    private final List<Closeable> open = new ArrayList<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final SyncLog syncLog = new SyncLog();
    private final TruthFile truth;
    private final Sink pegawai;
    private final Sink unor;
    private final Sink skp;
    private final PenilaianJson penilaian;
    private final Sink rhk;
    private final Sink pmm;
    private final Sink padanan;
    private final Sink pengecualian;
    private final Sink log;

    SampleFiles(Path folder, Format format, String title) throws IOException {
        this.folder = folder;
        this.format = format;
        String end = format == Format.XLSX ? ".xlsx" : format.named(".csv");
        String csv = format.named(".csv");
        pegawaiName = "siasn-pegawai-" + DAY + end;
        unorName = "siasn-unor-" + DAY + end;
        skpName = "ekinerja-skp-" + NEXT_DAY + end;
        logName = "log-sinkron-" + NEXT_DAY + end;
        rhkName = "ekinerja-rhk-" + NEXT_DAY + csv;
        pmmName = "pmm-" + NEXT_DAY + csv;
        padananName = "padanan-unor-" + DAY + csv;
        pengecualianName = "pengecualian-" + NEXT_DAY + csv;
        truth = closing(new TruthFile(folder, format));
        pegawai = table(pegawaiName, "data");
        unor = table(unorName, "unor");
        skp = table(skpName, "Laporan SKP");
        penilaian = closing(new PenilaianJson(create(format.named("ekinerja-penilaian-" + NEXT_DAY + ".json"))));
        rhk = csv(rhkName);
        Charset charset = format == Format.XLSX ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        pmm = closing(CsvSink.semicolons(create(pmmName), charset));
        padanan = csv(padananName);
        pengecualian = csv(pengecualianName);
        log = table(logName, "Log");
        headers(title);
    }

    private Sink table(String name, String sheet) throws IOException {
        return format == Format.XLSX ? closing(new XlsxSink(folder.resolve(name), sheet)) : csv(name);
    }

    private Sink csv(String name) throws IOException {
        return closing(CsvSink.utf8(create(name)));
    }

    private OutputStream create(String name) throws IOException {
        return format.create(folder.resolve(name));
    }

    private <T extends Closeable> T closing(T file) {
        open.add(file);
        return file;
    }

    private void headers(String title) throws IOException {
        pegawai.row(SiasnPegawaiSheet.HEADER);
        unor.row(SiasnUnorSheet.HEADER);
        if (skp instanceof XlsxSink workbook) {
            EkinerjaSheets.titles(workbook, title);
        }
        skp.row(EkinerjaSheets.SKP_HEADER);
        rhk.row(List.of("NIP", "NAMA", "RHK"));
        pmm.row(PmmLine.HEADER);
        padanan.row(List.of("NPSN", "UNOR ID", "NAMA SEKOLAH"));
        pengecualian.row(List.of("NIP", "NAMA", "ALASAN", "BERLAKU SAMPAI"));
        log.row(SyncLog.HEADER);
    }

    void write(Region region) throws IOException {
        writePegawai(region);
        writeUnor(region);
        writeEkinerja(region);
        writePmm(region);
        for (Region.Mapped mapped : region.mapped) {
            padanan.row(List.of(mapped.npsn(), mapped.unit().idText, mapped.school()));
        }
        for (Region.Excepted excepted : region.exceptions) {
            Person person = excepted.person();
            pengecualian.row(List.of(person.nip(), person.nama(), excepted.alasan(), excepted.sampai()));
        }
        count(padananName, region.mapped.size());
        count(pengecualianName, region.exceptions.size());
    }

    private void writePegawai(Region region) throws IOException {
        int written = 0;
        int blankAfter = region.employees.size() / 2;
        for (Employee employee : region.employees) {
            if (!employee.absent()) {
                int row = SiasnPegawaiSheet.write(pegawai, employee, "Kab. " + PlaceNames.village(0));
                truth.add(TruthFile.PEGAWAI, pegawaiName, row, employee);
                if (++written == blankAfter) {
                    pegawai.end();
                }
            }
        }
        count(pegawaiName, written);
    }

    private void writeUnor(Region region) throws IOException {
        for (Unit unit : region.units) {
            truth.add(TruthFile.UNOR, unorName, SiasnUnorSheet.write(unor, unit), unit);
        }
        count(unorName, region.units.size());
    }

    private void writeEkinerja(Region region) throws IOException {
        int written = 0;
        for (SkpLine line : region.skp) {
            if (!line.absent) {
                skp.row(EkinerjaSheets.skp(line));
                if (line.assessed) {
                    penilaian.write(line);
                }
                if (++written == 50) {
                    skp.end();
                    skp.row(EkinerjaSheets.SKP_HEADER);
                }
            }
        }
        count(skpName, written);
        int heads = 0;
        for (School school : region.schools) {
            if (!school.principal().skp.absent) {
                Person head = school.head();
                rhk.row(List.of(head.nip(), head.nama(), String.join(" | ", school.rhkInEkinerja)));
                heads++;
            }
        }
        count(rhkName, heads);
    }

    private void writePmm(Region region) throws IOException {
        List<PmmLine> lines = new ArrayList<>();
        for (School school : region.schools) {
            school.lines.stream().filter(line -> !line.absent()).forEach(lines::add);
        }
        for (int i = 0; i < lines.size(); i++) {
            interlude(i, lines.size());
            PmmLine line = lines.get(i);
            truth.add(TruthFile.PMM, pmmName, write(line), line);
            for (List<String> reported : syncLog.about(line)) {
                log.row(reported);
                count(logName, 1);
            }
        }
        count(pmmName, lines.size());
    }

    /** What offices leave between the rows: nothing, a row of empty cells, a second header. */
    private void interlude(int at, int size) throws IOException {
        if (at == size / 3) {
            pmm.end();
        } else if (at == size / 2) {
            pmm.row(PmmLine.HEADER);
        } else if (at == 2 * size / 3) {
            pmm.row(PmmLine.HEADER.stream().map(header -> "").toList());
        }
    }

    private int write(PmmLine line) throws IOException {
        if (line.strayAtStart) {
            pmm.text("");
        }
        List<String> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            pmm.text(cells.get(i));
            if (i == 2 && !line.strayAfterName.isEmpty()) {
                pmm.text(line.strayAfterName);
            }
        }
        return pmm.end();
    }

    private void count(String file, long more) {
        rows.merge(file, more, Long::sum);
    }

    Map<String, Long> rows() {
        return rows;
    }

    long expectedFindings() {
        return truth.findings();
    }

    /** The last lines: totals, a spoilt row, a message about nobody. */
    void finish() throws IOException {
        pegawai.text("JUMLAH");
        pegawai.number(rows.getOrDefault(pegawaiName, 0L));
        pegawai.end();
        EkinerjaSheets.spoilt(skp);
        pmm.row(List.of("JUMLAH", "", rows.getOrDefault(pmmName, 0L) + " baris"));
        log.row(syncLog.row("1.98503E+17", "TANPA NIP UTUH", "Atasan pegawai tidak sama dengan data PMM"));
        if (pegawai instanceof XlsxSink workbook) {
            workbook.noteSheet(
                    "Catatan",
                    List.of("Diekspor dari SIASN, 14 Juni 2026", "Seluruh orang dalam berkas ini rekaan semata."));
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Closeable file : open) {
            try {
                file.close();
            } catch (IOException problem) {
                first = first == null ? problem : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
