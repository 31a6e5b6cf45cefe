package id.padan.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** How a name is written in PMM, and how often among a hundred. What cannot befall a name leaves it as it is. */
enum NameDamage {
    SAMA(54, "sama, gelar boleh berbeda"),
    URUTAN(5, "urutan kata lain"),
    RANGKAI(4, "spasi lain"),
    EJAAN(11, "ejaan lain"),
    SINGKATAN(11, "disingkat"),
    SEBAGIAN(9, "satu kata hilang atau tambah"),
    SALAH_KETIK(5, "salah ketik"),
    LAIN(1, "nama lain sama sekali");

    private static final String[][] SPELLINGS = {
        {"u", "oe"},
        {"j", "dj"},
        {"c", "tj"},
        {"y", "j"},
        {"f", "v"},
        {"s", "sh"},
        {"dd", "d"},
        {"l", "ll"},
        {"m", "mm"},
        {"t", "tt"},
        {"oe", "u"},
        {"dj", "j"},
        {"tj", "c"},
        {"i", "ie"}
    };
    private static final String[][] SHORT = {
        {"Muhammad", "Moh."},
        {"Muhammad", "M."},
        {"Muhammad", "Muh."},
        {"Abdul", "Abd."},
        {"Siti", "St."},
        {"Ahmad", "A."}
    };

    private final int rate;
    private final String words;

    NameDamage(int rate, String words) {
        this.rate = rate;
        this.words = words;
    }

    int rate() {
        return rate;
    }

    String words() {
        return words;
    }

    static NameDamage drawn(SplittableRandom random) {
        int lot = random.nextInt(100);
        for (NameDamage damage : values()) {
            lot -= damage.rate;
            if (lot < 0) {
                return damage;
            }
        }
        throw new AssertionError("rates do not add up to 100");
    }

    /** As PMM has it, titles and all. */
    String befall(Human human, NameBook names, SplittableRandom random) {
        return titled(
                switch (this) {
                    case SAMA -> human.nama();
                    case URUTAN -> reordered(human.nama());
                    case RANGKAI -> human.nama().replaceFirst(" ", "");
                    case EJAAN -> respelled(human.nama(), random);
                    case SINGKATAN -> shortened(human.nama(), random);
                    case SEBAGIAN -> inPart(human.nama(), names, random);
                    case SALAH_KETIK -> slipped(human.nama(), random);
                    case LAIN -> names.full(random, human.perempuan());
                },
                human.perempuan(),
                random);
    }

    private static String reordered(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
        words.add(0, words.remove(words.size() - 1));
        return String.join(" ", words);
    }

    private static String respelled(String name, SplittableRandom random) {
        String lower = name.toLowerCase(Locale.ROOT);
        int from = random.nextInt(SPELLINGS.length);
        for (int i = 0; i < SPELLINGS.length; i++) {
            String[] spelling = SPELLINGS[(from + i) % SPELLINGS.length];
            if (lower.contains(spelling[0])) {
                return lower.replaceFirst(spelling[0], spelling[1]);
            }
        }
        return name;
    }

    private static String shortened(String name, SplittableRandom random) {
        int from = random.nextInt(SHORT.length);
        for (int i = 0; i < SHORT.length; i++) {
            String[] abbreviation = SHORT[(from + i) % SHORT.length];
            if (name.startsWith(abbreviation[0] + " ")) {
                return abbreviation[1] + name.substring(abbreviation[0].length());
            }
        }
        String[] words = name.split(" ", -1);
        int at = words.length - 1;
        if (at > 0) {
            words[at] = words[at].charAt(0) + ".";
        }
        return String.join(" ", words);
    }

    private static String inPart(String name, NameBook names, SplittableRandom random) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
        if (words.size() > 2 || (words.size() == 2 && random.nextBoolean())) {
            words.remove(words.size() - 1 - random.nextInt(words.size() - 1));
        } else {
            words.add(names.family(random));
        }
        return String.join(" ", words);
    }

    private static String slipped(String name, SplittableRandom random) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
        if (name.charAt(at) == ' ') {
            return name;
        }
        return random.nextBoolean()
                ? name.substring(0, at) + name.substring(at + 1)
                : name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
    }

    private static String titled(String name, boolean female, SplittableRandom random) {
        int lot = random.nextInt(10);
        String front = lot == 0
                ? female ? "Hj. " : "H. "
                : lot == 1 ? female ? "Dra. " : "Drs. " : lot == 2 && female ? "Ny. " : "";
        return front + name + (random.nextInt(10) < 6 ? ", S.Pd." : random.nextInt(8) == 0 ? " S.Pd.I" : "");
    }
}
