package id.padan.accuracy;

import id.padan.accuracy.InventedSchool.Owner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes schools' names as somebody with the drawn habits would. */
final class SchoolPen {
    private static final Map<String, String> IN_WORDS = Map.of(
            "SD", "SEKOLAH DASAR",
            "SMP", "SEKOLAH MENENGAH PERTAMA",
            "SMA", "SEKOLAH MENENGAH ATAS",
            "SMK", "SEKOLAH MENENGAH KEJURUAN",
            "TK", "TAMAN KANAK-KANAK",
            "SLB", "SEKOLAH LUAR BIASA",
            "MI", "MADRASAH IBTIDAIYAH",
            "MTS", "MADRASAH TSANAWIYAH",
            "MA", "MADRASAH ALIYAH");
    private static final List<String> OFFICES =
            List.of("UPT", "UPTD", "UPT SPF", "UPTD SATUAN PENDIDIKAN", "UPT SATUAN PENDIDIKAN FORMAL", "UPT. SATDIK");
    private static final Map<String, String> SHORT_LANDS = Map.of(
            "KAMPUNG", "KP.",
            "TANJUNG", "TJ.",
            "SUNGAI", "SEI",
            "GUNUNG", "GN.",
            "BATU", "BT.",
            "PADANG", "PD.",
            "KARANG", "KR.",
            "MUARA", "MA.");
    private static final Map<String, String> SHORT_SIDES =
            Map.of("UTARA", "UT.", "SELATAN", "SEL", "TIMUR", "TIM.", "BARAT", "BRT", "TENGAH", "TGH");
    private static final String[] ROMAN = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
        "XVII", "XVIII", "XIX"
    };

    private final Random random;

    SchoolPen(Random random) {
        this.random = random;
    }

    /** Habits as their rates have it, of those that are wanted. */
    Set<Spelling> habits(boolean doubtful) {
        Set<Spelling> habits = EnumSet.noneOf(Spelling.class);
        for (Spelling habit : Spelling.values()) {
            boolean drawn = random.nextInt(1000) < habit.perMille;
            if (drawn && habit != Spelling.KECAMATAN_DI_KEDUANYA && (doubtful || !habit.doubtful())) {
                habits.add(habit);
            }
        }
        return habits;
    }

    /** Writes the name; of the habits those that it could not show are taken out. */
    String write(InventedSchool school, Set<Spelling> habits) {
        List<String> words = new ArrayList<>();
        if (habits.contains(Spelling.AWALAN_KANTOR)) {
            words.add(OFFICES.get(random.nextInt(OFFICES.size())));
        }
        level(school, habits, words);
        String number = number(school, habits);
        boolean behind = habits.contains(Spelling.NOMOR_DI_BELAKANG);
        if (!behind) {
            words.add(number);
        }
        words.addAll(place(school, habits));
        if (behind) {
            words.add(number);
        }
        if (habits.contains(Spelling.KECAMATAN_DI_KEDUANYA) || habits.contains(Spelling.KECAMATAN_DI_SATU)) {
            words.add((random.nextBoolean() ? "KEC. " : "KECAMATAN ") + school.kecamatan());
        }
        if (habits.contains(Spelling.AKHIRAN_KANTOR)) {
            words.add("DINAS PENDIDIKAN");
        }
        words.removeIf(String::isEmpty);
        return cased(glued(words, number, habits), habits);
    }

    private void level(InventedSchool school, Set<Spelling> habits, List<String> words) {
        boolean apart = habits.contains(Spelling.NEGERI_TERPISAH);
        String n = apart ? " " + (random.nextInt(4) == 0 ? "N" : "NEGERI") : "N";
        String level = school.tingkat();
        if (habits.contains(Spelling.TINGKAT_DIEJA)) {
            level = IN_WORDS.getOrDefault(level, level);
            n = " NEGERI";
            habits.remove(Spelling.NEGERI_TERPISAH);
            habits.remove(Spelling.BERTITIK);
        } else if (habits.contains(Spelling.BERTITIK) && school.owner() == Owner.STATE && level.length() < 3) {
            level = String.join(".", level.split("", -1)) + ".N.";
            n = "";
            habits.remove(Spelling.NEGERI_TERPISAH);
        } else {
            habits.remove(Spelling.BERTITIK);
        }
        String satap = satap(school, habits);
        boolean satapFirst = !satap.isEmpty() && school.owner() == Owner.STATE && random.nextBoolean() && !n.isEmpty();
        switch (school.owner()) {
            case STATE -> words.add(satapFirst ? level + " " + satap + " NEGERI" : level + n);
            case PRIVATE -> words.add(level + " SWASTA");
            case UNSAID -> words.add(level);
        }
        if (school.owner() != Owner.STATE) {
            habits.remove(Spelling.NEGERI_TERPISAH);
        }
        if (!satapFirst) {
            words.add(satap);
        }
    }

    private String satap(InventedSchool school, Set<Spelling> habits) {
        if (!school.satap()) {
            habits.remove(Spelling.SATAP_DIEJA);
            return "";
        }
        return habits.contains(Spelling.SATAP_DIEJA) ? "SATU ATAP" : "SATAP";
    }

    private String number(InventedSchool school, Set<Spelling> habits) {
        Set<Spelling> forms = EnumSet.of(
                Spelling.NOMOR_ROMAWI, Spelling.NOMOR_BERNOL, Spelling.NOMOR_DENGAN_NO, Spelling.NOMOR_MENEMPEL);
        if (school.nomor() == 0 || habits.contains(Spelling.NOMOR_TIDAK_DITULIS)) {
            habits.removeAll(forms);
            habits.remove(Spelling.NOMOR_DI_BELAKANG);
            if (school.nomor() == 0) {
                habits.remove(Spelling.NOMOR_TIDAK_DITULIS);
            }
            return "";
        }
        String plain = Integer.toString(school.nomor());
        for (Spelling form : forms) {
            if (habits.contains(form)) {
                habits.removeAll(forms);
                habits.add(form);
                return switch (form) {
                    case NOMOR_ROMAWI -> ROMAN[school.nomor()];
                    case NOMOR_BERNOL ->
                        String.format(Locale.ROOT, random.nextInt(4) == 0 ? "%03d" : "%02d", school.nomor());
                    case NOMOR_DENGAN_NO -> "NO. " + plain;
                    default -> plain;
                };
            }
        }
        return plain;
    }

    private List<String> place(InventedSchool school, Set<Spelling> habits) {
        List<String> words = new ArrayList<>();
        words.add(school.patron());
        words.add(chosen(school.land(), SHORT_LANDS, Spelling.TEMPAT_DISINGKAT, habits));
        List<String> parts = new ArrayList<>(school.place());
        if (habits.contains(Spelling.EJAAN_LAMA)) {
            parts.replaceAll(SchoolPen::old);
            if (parts.equals(school.place())) {
                habits.remove(Spelling.EJAAN_LAMA);
            }
        }
        if (habits.contains(Spelling.SALAH_KETIK)) {
            parts.set(0, slip(parts.get(0)));
        }
        words.add(String.join(habits.contains(Spelling.TEMPAT_DIPISAH) ? " " : "", parts));
        words.add(chosen(school.side(), SHORT_SIDES, Spelling.ARAH_DISINGKAT, habits));
        words.add(school.letter());
        return words;
    }

    private static String chosen(String word, Map<String, String> shorts, Spelling habit, Set<Spelling> habits) {
        if (word.isEmpty()) {
            habits.remove(habit);
        }
        return habits.contains(habit) ? shorts.getOrDefault(word, word) : word;
    }

    private static String old(String word) {
        return word.replace("J", "DJ").replace("Y", "J").replace("C", "TJ").replace("U", "OE");
    }

    /** Two neighbouring letters exchanged, or one left out. */
    private String slip(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        return random.nextBoolean()
                ? word.substring(0, at) + word.substring(at + 1)
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private String glued(List<String> words, String number, Set<Spelling> habits) {
        String between = habits.contains(Spelling.TANDA_BACA) ? (random.nextBoolean() ? "  " : " - ") : " ";
        String name = String.join(between, words);
        if (habits.contains(Spelling.NOMOR_MENEMPEL)) {
            if (!name.contains(between + number + between)) {
                habits.remove(Spelling.NOMOR_MENEMPEL);
            }
            return name.replace(between + number + between, number + between);
        }
        return name;
    }

    private String cased(String name, Set<Spelling> habits) {
        return habits.contains(Spelling.HURUF_KAPITAL) ? name : name.toLowerCase(Locale.ROOT);
    }
}
