package id.padan.sample;

/** Names of villages, kecamatan and regencies: two syllables joined, none taken from a map on purpose. */
final class PlaceNames {
    private static final String[] HEAD = {
        "Suka", "Mekar", "Karang", "Tanjung", "Cipta", "Banjar", "Kali", "Ranca", "Muara", "Padang", "Sumber", "Wono",
        "Giri", "Telaga", "Batu", "Rawa", "Sindang", "Pasir", "Lubuk", "Kota", "Panca", "Tirta", "Harapan", "Bumi",
        "Air", "Ujung", "Labuan", "Simpang", "Kampung", "Taman"
    };
    private static final String[] TAIL = {
        "jaya", "maju", "sari", "wangi", "asih", "mulya", "rahayu", "indah", "makmur", "agung", "laksana", "harja",
        "rejo", "kencana", "permai", "bakti", "luhur", "sentosa", "mukti", "raya", "manis", "biru", "hilir", "hulu",
        "tengah", "utama", "resmi", "anyar", "negara", "damai"
    };

    private static final String[] QUARTER = {"", " Utara", " Selatan", " Timur", " Barat", " Tengah", " Raya"};
    private static final int LETTERS = 26;

    private PlaceNames() {}

    /** Different for every number: from 900 on with a letter behind it, after those with two. */
    static String village(int number) {
        int turn = number / (HEAD.length * TAIL.length);
        int head = number % HEAD.length;
        int tail = (number / HEAD.length + 7 * head) % TAIL.length;
        return HEAD[head] + TAIL[tail] + (turn == 0 ? "" : " " + letters(turn - 1));
    }

    private static String letters(int turn) {
        String last = Character.toString('A' + turn % LETTERS);
        return turn < LETTERS ? last : letters(turn / LETTERS - 1) + last;
    }

    /** Different for every number from 0 to 6,299: from 900 on with a quarter of the sky behind it. */
    static String instansi(int number) {
        return regency(number) + QUARTER[number / (HEAD.length * TAIL.length)];
    }

    /** Different for every number from 0 to 899. */
    static String regency(int number) {
        int tail = number % TAIL.length;
        int head = (number / TAIL.length + 11 * tail) % HEAD.length;
        return HEAD[head] + TAIL[tail];
    }
}
