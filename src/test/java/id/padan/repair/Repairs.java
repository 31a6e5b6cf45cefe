package id.padan.repair;

import id.padan.remedy.RemedyCatalog;
import id.padan.remedy.Task;
import id.padan.remedy.TaskKey;
import id.padan.rule.Finding;
import id.padan.rule.Suggestion;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Address;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do in PMM, SIASN and e-Kinerja when they work off a task, as changes of the snapshots. */
final class Repairs {
    private static final Pattern NIP = Pattern.compile("\\(NIP (\\d{18})\\)");

    private final RemedyCatalog catalog;
    private final List<Finding> findings;
    private final Map<Address, String> proposed = new HashMap<>();
    private final CsvSheet pmm;
    private final CsvSheet pegawai;
    private final CsvSheet unor;
    private final CsvSheet skp;
    private final CsvSheet rhk;
    private final CsvSheet padanan;
    /** Who stood in PMM under another number before. */
    private final Map<String, String> before = new HashMap<>();

    Repairs(Path folder, RemedyCatalog catalog, List<Finding> findings, List<Suggestion> suggestions)
            throws IOException {
        this.catalog = catalog;
        this.findings = List.copyOf(findings);
        suggestions.stream()
                .filter(Suggestion::proposed)
                .forEach(answer -> proposed.put(answer.subject().at(), answer.nip()));
        pmm = new CsvSheet(folder.resolve("pmm-2026-06-15.csv"));
        pegawai = new CsvSheet(folder.resolve("siasn-pegawai-2026-06-14.csv"));
        unor = new CsvSheet(folder.resolve("siasn-unor-2026-06-14.csv"));
        skp = new CsvSheet(folder.resolve("ekinerja-skp-2026-06-15.csv"));
        rhk = new CsvSheet(folder.resolve("ekinerja-rhk-2026-06-15.csv"));
        padanan = new CsvSheet(folder.resolve("padanan-unor-2026-06-14.csv"));
    }

    /** A person as they were called before their NIP was repaired. */
    String formerly(String person) {
        return before.getOrDefault(person, person);
    }

    /** Works a task off, but for what is to be done for people of whom nobody knows what is right. */
    void work(Task task, Set<String> unsure) throws IOException {
        List<Finding> members = findings.stream()
                .filter(finding -> TaskKey.of(finding, catalog).id().equals(task.id()))
                .toList();
        members.stream()
                .filter(Finding::blocks)
                .filter(finding -> finding.target().kind() != TaskTarget.Kind.PEGAWAI
                        || !unsure.contains(finding.subject().person()))
                .forEach(finding -> repair(finding, members));
        for (CsvSheet sheet : List.of(pmm, pegawai, unor, skp, rhk)) {
            sheet.save();
        }
    }

    private void repair(Finding finding, List<Finding> members) {
        int row = finding.subject().at().row();
        switch (finding.code()) {
            case "nip_tidak_padan" -> enterNip(finding, row);
            case "skp_pmm_belum_ada" -> pmm.set(row, "STATUS SKP", "Disetujui");
            case "unor_tidak_terdaftar" -> {
                if (finding.subkind().equals("tidak_aktif")) {
                    unor.set(unorLine(finding.target().id()), "AKTIF", "Aktif");
                } else {
                    move(finding.subject().nip(), row);
                }
            }
            case "unor_berbeda" -> move(finding.subject().nip(), row);
            case "unor_atasan_tidak_ditemukan" -> giveParent(finding, members);
            case "skp_atasan_belum_ada", "rhk_tidak_terkait" ->
                syncPrincipal(finding.target().id());
            case "atasan_berbeda" -> sameAtasan(finding, row, members);
            default -> throw new AssertionError(finding.code());
        }
    }

    private void enterNip(Finding finding, int row) {
        String answer = proposed.get(finding.subject().at());
        if (answer != null) {
            pmm.set(row, "NIP", answer);
            before.put(answer, finding.subject().person());
        }
    }

    /** To the unor that PMM's school is; where nobody knows it, nothing is done. */
    private void move(String nip, int row) {
        String school = pmm.get(row, "UNOR ID");
        if (school.isEmpty()) {
            String npsn = pmm.get(row, "NPSN");
            List<Integer> mapped = padanan.where("NPSN", npsn);
            List<Integer> own = unor.where("NPSN", npsn);
            if (npsn.isEmpty() || (mapped.isEmpty() && own.size() != 1)) {
                return;
            }
            school = mapped.isEmpty() ? unor.get(own.get(0), "ID") : padanan.get(mapped.get(0), "UNOR ID");
        }
        for (int line : pegawai.where("NIP BARU", nip)) {
            pegawai.set(line, "UNOR ID", school);
        }
    }

    private int unorLine(String id) {
        return unor.where("ID", id).get(0);
    }

    private void giveParent(Finding finding, List<Finding> members) {
        int person = pegawai.where("NIP BARU", finding.subject().nip()).get(0);
        String own = pegawai.get(person, "UNOR ID");
        unor.set(unorLine(own), "DIATASAN ID", parentFor(finding.subject().unor(), members));
    }

    /** The unor led by whom the principal names as atasan. */
    private String parentFor(String school, List<Finding> members) {
        for (Finding member : members) {
            int row = member.subject().at().row();
            boolean here = member.subject().unor().equals(school);
            if (here && pmm.get(row, "JENIS PTK").startsWith("Kepala Sekolah")) {
                int atasan =
                        pegawai.where("NIP BARU", pmm.get(row, "NIP ATASAN")).get(0);
                int led = unor.where("PEMIMPIN PNS ID", pegawai.get(atasan, "PNS ID"))
                        .get(0);
                return unor.get(led, "ID");
            }
        }
        return unor.get(3, "ID");
    }

    /** The principal's SKP appears and is agreed, with all the RHK that those below name. */
    private void syncPrincipal(String nip) {
        skp.where("nip", nip).forEach(line -> skp.set(line, "skp_status", "persetujuan"));
        skp.addLike(2, Map.of("id", "baru" + nip, "nip", nip, "nama", "", "skp_id", "baru" + nip));
        for (int line : pmm.where("NIP ATASAN", nip)) {
            String named = pmm.get(line, "RHK ATASAN");
            if (!named.isEmpty()) {
                rhk.addLike(2, Map.of("NIP", nip, "NAMA", "", "RHK", named.replace(";", " | ")));
            }
        }
    }

    private void sameAtasan(Finding finding, int row, List<Finding> members) {
        if (finding.subkind().equals("unor_tanpa_pemimpin")) {
            Map<String, Integer> votes = new TreeMap<>();
            members.forEach(member -> votes.merge(pmm.get(member.subject().at().row(), "NIP ATASAN"), 1, Integer::sum));
            String most = votes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            String pns = pegawai.get(pegawai.where("NIP BARU", most).get(0), "PNS ID");
            unor.set(unorLine(finding.target().id()), "PEMIMPIN PNS ID", pns);
            return;
        }
        Matcher head = NIP.matcher(finding.siasnValue());
        if (head.find()) {
            pmm.set(row, "NIP ATASAN", head.group(1));
        }
    }
}
