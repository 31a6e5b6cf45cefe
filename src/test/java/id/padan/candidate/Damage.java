package id.padan.candidate;

import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What befalls a NIP on its way into PMM, and how often among a hundred that match nobody. */
enum Damage {
    SATU_ANGKA(24, "satu angka lain") {
        @Override
        String befall(Human human, SplittableRandom random) {
            return otherDigit(human.nip().full(), random.nextInt(15), random);
        }
    },
    NOMOR_URUT(5, "nomor urut lain") {
        @Override
        String befall(Human human, SplittableRandom random) {
            String nip = human.nip().full();
            return random.nextBoolean()
                    ? otherDigit(nip, 15 + random.nextInt(3), random)
                    : nip.substring(0, 15) + (101 + random.nextInt(899));
        }
    },
    TERTUKAR(9, "dua angka tertukar") {
        @Override
        @Nullable
        String befall(Human human, SplittableRandom random) {
            String nip = human.nip().full();
            int at = random.nextInt(17);
            return nip.charAt(at) == nip.charAt(at + 1)
                    ? null
                    : nip.substring(0, at) + nip.charAt(at + 1) + nip.charAt(at) + nip.substring(at + 2);
        }
    },
    KURANG(9, "satu atau dua angka kurang") {
        @Override
        String befall(Human human, SplittableRandom random) {
            String nip = human.nip().full();
            int lost = random.nextInt(5) == 0 ? 2 : 1;
            int at = random.nextInt(3) == 0 ? 18 - lost : random.nextInt(18 - lost);
            return nip.substring(0, at) + nip.substring(at + lost);
        }
    },
    LEBIH(4, "satu angka lebih") {
        @Override
        String befall(Human human, SplittableRandom random) {
            String nip = human.nip().full();
            int at = random.nextInt(19);
            return nip.substring(0, at) + random.nextInt(10) + nip.substring(at);
        }
    },
    DUA_ANGKA(5, "dua angka lain") {
        @Override
        String befall(Human human, SplittableRandom random) {
            String once = otherDigit(human.nip().full(), random.nextInt(9), random);
            return otherDigit(once, 9 + random.nextInt(9), random);
        }
    },
    HURUF(5, "huruf di antara angka") {
        @Override
        String befall(Human human, SplittableRandom random) {
            String nip = human.nip().full();
            return random.nextBoolean() || nip.indexOf('1') < 0
                    ? nip.replaceFirst("0", "O")
                    : nip.replaceFirst("1", "l");
        }
    },
    EKOR_HILANG(12, "tiga angka terakhir hilang di lembar kerja") {
        @Override
        String befall(Human human, SplittableRandom random) {
            return human.nip().full().substring(0, 15) + "000";
        }
    },
    NOTASI(6, "notasi ilmiah") {
        @Override
        String befall(Human human, SplittableRandom random) {
            long six = Math.round(human.nip().value() / 1e12);
            return six / 100_000 + "." + String.format(Locale.ROOT, "%05d", six % 100_000) + "E+17";
        }
    },
    NIP_LAMA(4, "NIP lama") {
        @Override
        @Nullable
        String befall(Human human, SplittableRandom random) {
            return human.nipLama().isEmpty() ? null : human.nipLama();
        }
    },
    NIK(4, "NIK di kolom NIP") {
        @Override
        String befall(Human human, SplittableRandom random) {
            return human.nik();
        }
    },
    KOSONG(6, "kosong") {
        @Override
        String befall(Human human, SplittableRandom random) {
            return "";
        }
    },
    GANTI_NIP(4, "PPPK menjadi PNS: NIP baru") {
        @Override
        String befall(Human human, SplittableRandom random) {
            String nip = human.nip().full();
            int year = Math.min(2025, human.lahir().getYear() + 25 + random.nextInt(10));
            return nip.substring(0, 8) + year + "0" + (1 + random.nextInt(9)) + nip.charAt(14) + "0"
                    + (10 + random.nextInt(80));
        }
    },
    NIP_LAIN(3, "NIP yang sama sekali lain") {
        @Override
        String befall(Human human, SplittableRandom random) {
            return "19" + (60 + random.nextInt(39)) + "0" + (1 + random.nextInt(9)) + (10 + random.nextInt(18)) + "20"
                    + (15 + random.nextInt(9)) + "0" + (1 + random.nextInt(9))
                    + human.nip().full().charAt(14) + "0"
                    + (10 + random.nextInt(80));
        }
    };

    private final int rate;
    private final String words;

    Damage(int rate, String words) {
        this.rate = rate;
        this.words = words;
    }

    /** The text that stands in PMM then; null where it cannot befall this NIP. */
    @Nullable
    abstract String befall(Human human, SplittableRandom random);

    String words() {
        return words;
    }

    int rate() {
        return rate;
    }

    static Damage drawn(SplittableRandom random) {
        int lot = random.nextInt(100);
        for (Damage damage : values()) {
            lot -= damage.rate;
            if (lot < 0) {
                return damage;
            }
        }
        throw new AssertionError("rates do not add up to 100");
    }

    private static String otherDigit(String nip, int at, SplittableRandom random) {
        int digit = (nip.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return nip.substring(0, at) + digit + nip.substring(at + 1);
    }
}
