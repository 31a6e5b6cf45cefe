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

    private PlaceNames() {}

    /** Different for every number from 0 to 899, the same again after that with a Roman-like suffix. */
    static String village(int number) {
        int turn = number / (HEAD.length * TAIL.length);
        int head = number % HEAD.length;
        int tail = (number / HEAD.length + 7 * head) % TAIL.length;
        return HEAD[head] + TAIL[tail] + (turn == 0 ? "" : " " + (char) ('A' + turn - 1));
    }

    /** Different for every number from 0 to 899. */
    static String regency(int number) {
        int tail = number % TAIL.length;
        int head = (number / TAIL.length + 11 * tail) % HEAD.length;
        return HEAD[head] + TAIL[tail];
    }
}
