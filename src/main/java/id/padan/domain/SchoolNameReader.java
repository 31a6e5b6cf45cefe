package id.padan.domain;

import id.padan.domain.NamaSekolah.Status;
import id.padan.domain.NamaSekolah.Trait;
import id.padan.domain.NamaSekolah.Wilayah;
import id.padan.domain.SchoolLevels.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the words of one school's name apart. One use. */
final class SchoolNameReader {
    private final List<String> words;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final List<String> nomor = new ArrayList<>();
    private final List<String> nama = new ArrayList<>();
    private final Map<Wilayah, List<String>> wilayah = new EnumMap<>(Wilayah.class);
    private Status status = Status.UNSAID;
    private List<String> into = nama;
    private int at;

    SchoolNameReader(List<String> words) {
        this.words = words;
    }

    NamaSekolah read() {
        String tingkat = tingkat();
        if (tingkat.isEmpty()) {
            return new NamaSekolah("", status, Set.of(), List.of(), words, Map.of());
        }
        while (at < words.size()) {
            readWord();
        }
        if (SchoolTerms.PEMBINA_LEVELS.contains(tingkat) && nama.contains("PEMBINA")) {
            say(Status.NEGERI);
        }
        if (nomor.isEmpty()) {
            takeRoman();
        }
        wilayah.getOrDefault(Wilayah.KANTOR, new ArrayList<>()).removeIf(SchoolTerms.OF_EVERY_KANTOR::contains);
        wilayah.values().removeIf(List::isEmpty);
        return new NamaSekolah(tingkat, status, traits, nomor, nama, wilayah);
    }

    /** Passes over what stands before the level, the level, and what says whose the school is; "" when there is no level. */
    private String tingkat() {
        for (int from = 0; from < words.size(); from++) {
            int taken = SchoolLevels.words(words, from);
            if (taken > 0) {
                Level level = SchoolLevels.at(words, from, taken);
                at = from + taken;
                return level == null ? "" : withStatus(level);
            }
            if (!SchoolTerms.AWALAN.contains(words.get(from))) {
                break;
            }
        }
        return "";
    }

    private String withStatus(Level level) {
        status = level.status();
        nama.addAll(level.rest());
        String tingkat = level.tingkat();
        if (tingkat.equals("SD") && is(at, "SMP")) {
            // SD-SMP Satu Atap: one school of two levels
            tingkat = "SD SMP";
            at++;
        }
        if (at < words.size() && SchoolTerms.NEGERI.contains(words.get(at))) {
            status = Status.NEGERI;
            at++;
        } else if (is(at, "SWASTA")) {
            status = Status.SWASTA;
            at++;
        }
        return tingkat;
    }

    private void readWord() {
        String word = words.get(at);
        Wilayah named = office(word) ? Wilayah.KANTOR : SchoolTerms.WILAYAH.get(word);
        if (named != null) {
            into = wilayah.computeIfAbsent(named, w -> new ArrayList<>());
        } else if (into != nama) {
            into.add(word);
        } else if (!readTrait(word)) {
            readName(word);
        }
        at++;
    }

    /** True where the office begins that is named behind the school. */
    private boolean office(String word) {
        if (nama.isEmpty() && nomor.isEmpty()) {
            return false;
        }
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        return switch (word) {
            case "PADA" -> next.equals("DINAS");
            case "UPT", "UPTD" -> SchoolTerms.BEHIND_UPT.contains(next);
            default -> SchoolTerms.KANTOR.contains(word);
        };
    }

    private boolean readTrait(String word) {
        boolean two = is(at + 1, "ATAP") && (word.equals("SATU") || word.equals("1"));
        if (two || word.equals("SATAP") || word.equals("SATUATAP")) {
            at += two ? 1 : 0;
            traits.add(Trait.SATAP);
            takeNegeri();
            return true;
        }
        if (word.equals("INPRES")) {
            traits.add(Trait.INPRES);
            say(Status.NEGERI);
            return true;
        }
        return false;
    }

    private void readName(String word) {
        if (Character.isDigit(word.charAt(0))) {
            nomor.add(withoutZeros(word));
        } else if (word.equals("ISLAM") && is(at + 1, "TERPADU")) {
            at++;
            nama.add(SchoolLevels.IT);
        } else if (!(SchoolTerms.PENGANTAR_NOMOR.contains(word)
                && at + 1 < words.size()
                && Character.isDigit(words.get(at + 1).charAt(0)))) {
            nama.add(word);
            if (SchoolTerms.BEFORE_NEGERI.contains(word)) {
                takeNegeri();
            }
        }
    }

    private void takeNegeri() {
        if (status == Status.UNSAID && at + 1 < words.size() && SchoolTerms.NEGERI.contains(words.get(at + 1))) {
            at++;
            status = Status.NEGERI;
        }
    }

    private void say(Status said) {
        if (status == Status.UNSAID) {
            status = said;
        }
    }

    private boolean is(int index, String word) {
        return index < words.size() && words.get(index).equals(word);
    }

    /** A Roman numeral is the number where a number stands: first, or last. Behind an Arabic one it is part of the place. */
    private void takeRoman() {
        int last = nama.size() - 1;
        while (last > 0 && SchoolTerms.SHIFTS.contains(nama.get(last))) {
            last--;
        }
        if (last >= 0 && !takeRoman(0)) {
            takeRoman(last);
        }
    }

    private boolean takeRoman(int index) {
        int value = Roman.value(nama.get(index));
        if (value == 0 || (index + 1 < nama.size() && SchoolTerms.COUNTED.contains(nama.get(index + 1)))) {
            return false;
        }
        nama.remove(index);
        nomor.add(Integer.toString(value));
        return true;
    }

    private static String withoutZeros(String word) {
        int from = 0;
        while (from < word.length() - 1 && word.charAt(from) == '0') {
            from++;
        }
        return word.substring(from);
    }
}
