package id.padan.domain;

import id.padan.domain.NamaSekolah.Wilayah;
import java.util.Map;
import java.util.Set;

/** Words in schools' names that are neither level nor place. Source: how SIASN, Dapodik and regional offices write them. */
final class SchoolTerms {
    /** What an office puts before its schools' names. */
    static final Set<String> AWALAN = Set.of(
            "UPT",
            "UPTD",
            "UPTSPF",
            "SPF",
            "SP",
            "SATUAN",
            "PENDIDIKAN",
            "SATDIK",
            "FORMAL",
            "NONFORMAL",
            "DINAS",
            "UNIT",
            "PELAKSANA",
            "TEKNIS",
            "DAERAH");

    /** From here on an office names itself and no longer its school. */
    static final Set<String> KANTOR = Set.of(
            "DINAS",
            "DISDIK",
            "DISDIKBUD",
            "DISDIKPORA",
            "DIKBUD",
            "DIKPORA",
            "DINDIK",
            "DINDIKBUD",
            "KORWIL",
            "KORWILCAM",
            "KOORDINATOR",
            "PROVINSI",
            "PROV");

    /** UPT is an office only before one of these; else it is a settlement of transmigrants (SDN 1 UPT II Lakea). */
    static final Set<String> BEHIND_UPT =
            Set.of("DINAS", "DISDIK", "DISDIKBUD", "DIKBUD", "PENDIDIKAN", "WILAYAH", "KEC", "KECAMATAN", "KORWIL");

    /** Words of an office that every office has. */
    static final Set<String> OF_EVERY_KANTOR = Set.of(
            "UPT",
            "UPTD",
            "DINAS",
            "PENDIDIKAN",
            "DAN",
            "KEBUDAYAAN",
            "PEMUDA",
            "KEPEMUDAAN",
            "OLAHRAGA",
            "PENGAJARAN",
            "DISDIK",
            "DISDIKBUD",
            "DISDIKPORA",
            "DIKBUD",
            "DIKPORA",
            "DINDIK",
            "DINDIKBUD",
            "KORWIL",
            "KORWILCAM",
            "KOORDINATOR",
            "WILAYAH",
            "BIDANG",
            "PROVINSI",
            "PROV");

    static final Map<String, Wilayah> WILAYAH = Map.of(
            "KEC", Wilayah.KECAMATAN,
            "KECAMATAN", Wilayah.KECAMATAN,
            "KAB", Wilayah.KABUPATEN,
            "KABUPATEN", Wilayah.KABUPATEN,
            "DESA", Wilayah.DESA,
            "DS", Wilayah.DESA,
            "KEL", Wilayah.DESA,
            "KELURAHAN", Wilayah.DESA);

    static final Set<String> NEGERI = Set.of("N", "NEGERI");
    static final Set<String> PENGANTAR_NOMOR = Set.of("NO", "NOMOR", "NOMER");

    /** Behind these NEGERI still speaks of the school; elsewhere it is a place (Negeri Sakti). */
    static final Set<String> BEFORE_NEGERI = Set.of("PEMBINA", "PP", "PERTANIAN", SchoolLevels.IT);

    /** Only the state has a Pembina at these levels. */
    static final Set<String> PEMBINA_LEVELS = Set.of("TK", "KB", "PAUD", "SLB");

    /** In West Sumatra a numeral before these is part of a place: IV Koto, X Koto Singkarak, VII Jurai. */
    static final Set<String> COUNTED = Set.of("KOTO", "JURAI", "ANGKEK", "NAGARI", "LINGKUNG", "LINGKUANG");

    /** The hours of Jakarta's schools stand behind the number: SDN Cibadak 01 Pagi. */
    static final Set<String> SHIFTS = Set.of("PAGI", "SIANG", "SORE", "PETANG");

    private SchoolTerms() {}
}
