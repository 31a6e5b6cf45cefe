package id.padan.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Names to make people of, the frequent ones far more often than the rare ones. Two books share no given name, no family name, no invented
 * name and no place: half of the known names are in one, half in the other, and syllables are put together from different ones.
 */
final class NameBook {
    private static final String MALE =
            "Agus Budi Eko Dwi Tri Hendra Heru Joko Slamet Sugeng Suparno Sukirno Wahyu Yudi Yanto Yusuf Zainal Zulkifli Bambang"
                    + " Dedi Dadang Asep Ujang Cecep Endang Iwan Irfan Imam Hadi Hasan Husein Hamzah Gunawan Firman Fajar Faisal Fauzi Edi"
                    + " Darmawan Daud Deni Dian Cahyo Bayu Basuki Arif Aris Anton Andi Aldi Akbar Adi Abdul_Rahman Abdul_Hamid Abdul_Karim"
                    + " Muhammad_Ilham Muhammad_Rizki Muhammad_Yusuf Muhammad_Nur Ahmad_Fauzi Ahmad_Rifai Ahmad_Dahlan Syamsul Syarifuddin"
                    + " Saiful Samsuddin Rahmat Ridwan Rudi Rizal Rusli Purnomo Prayitno Petrus Paulus Yohanes Yosef Markus Martinus Lukas"
                    + " Kornelius Karel Jefri Jamaluddin Jumadi I_Wayan_Sudarma I_Made_Suardana I_Nyoman_Arta I_Ketut_Gede Nengah_Sudana"
                    + " Parlindungan Sahat Tigor Togar Mangasi Teuku_Iskandar Tengku_Amir La_Ode_Muhidin Lalu_Wira Andi_Baso Umbu_Nggiku";
    private static final String FEMALE =
            "Siti_Aminah Siti_Khadijah Siti_Rahayu Siti_Nurjanah Sri_Wahyuni Sri_Hartati Sri_Mulyani Nur_Hayati Nur_Aini Nurul_Hidayah"
                    + " Dewi Dwi_Astuti Endah Eni Erna Evi Fatimah Fitri Hartini Hasnah Heni Ida Indah Ika Irma Jumiati Kartini Kurniati"
                    + " Lestari Lilis Lina Mariana Maria Martha Maimunah Maya Mega Murni Neneng Ningsih Novi Nunung Puji Purwati Rahmawati"
                    + " Ratna Retno Rina Rini Rohani Rosmini Rosita Rukmini Salma Sari Suharti Sulastri Sumarni Sumiati Sundari Suryani"
                    + " Susanti Susilowati Titin Tuti Umi Utami Wati Widya Wulan Yanti Yati Yuli Yuliana Yuniarti Zubaidah Zahra Halimah"
                    + " Ni_Luh_Putu Ni_Made_Ayu Ni_Nyoman_Sari Ni_Wayan_Rai Baiq_Laila Butet Tiurma Rotua Theresia Agnes Yosefina Wa_Ode_Hasna"
                    + " Andi_Tenri Cut_Nyak Meiske Deitje Orpa Yemima Marlina Herlina Rosalina Magdalena Veronika Elisabet Kristina";
    private static final String FAMILY =
            "Wijaya Saputra Hidayat Kusnadi Permana Suryana Hermawan Setiawan Nugroho Santoso Susanto Prasetyo Widodo Handoko Lestari"
                    + " Rahayu Maulana Firmansyah Ramdani Sopandi Supriatna Juanda Siregar Simanjuntak Hutapea Nasution Lubis Tanjung Koto"
                    + " Harahap Ginting Tarigan Batubara Daulay Rondonuwu Pangemanan Wowor Latuconsina Pattiasina Matulessy Wenda Kogoya"
                    + " Tabuni Rumbiak Mandacan Bere Nahak Seran Rihi Wona Suardika Widiana Adnyana Artawan Mahendra Pratiwi Ma'ruf Nu'man"
                    + " Halim Basri Tenriawaru Sampe Kartasasmita Natawijaya Hasibuan Pulungan Sitorus Gultom Rajagukguk Suwarno Sutrisno"
                    + " Sukamto Sugiarto Subagyo Soedarsono Soekarno Djunaedi Djatmiko Tjahjono Iskandar Ismail Ibrahim Idris Yusran Yulianto"
                    + " Kurniawan Kuncoro Irawan Gunadi Fadillah Effendi Darmadi Chaniago Budiman Anwar Amin Alamsyah Aziz Abdullah Zebua"
                    + " Laoli Manurung Panjaitan Sinaga Silalahi Situmorang Marpaung Napitupulu Tampubolon Purba Saragih Damanik Sembiring";
    private static final String[] HEADS = {
        "Sur", "War", "Kas", "Mar", "Tar", "Sam", "Pon", "Rus", "Dar", "Kar", "Mul", "Nur", "Jam", "Tum", "Wag", "Les",
        "Gin", "Bas", "Har", "Yul"
    };
    private static final String[] MIDDLES = {
        "ya", "i", "a", "u", "mi", "to", "la", "di", "na", "ti", "ro", "ki", "se", "mo"
    };
    private static final String[] TAILS = {
        "man", "no", "ti", "ni", "wati", "yem", "jo", "yan", "din", "lan", "rto", "nto", "nah", "mah", "sih", "yah",
        "kar", "wan"
    };

    private static final String[] PLACES = {"Mekar", "Suka", "Cipta", "Karang", "Tirta", "Wana", "Giri", "Lubuk"};
    private static final String[] PLACE_TAILS = {"jaya", "sari", "mulya", "asih", "indah", "maju", "rejo", "bakti"};

    private final List<String> male;
    private final List<String> female;
    private final List<String> family;
    private final int half;

    private NameBook(int half) {
        this.half = half;
        male = half(MALE);
        female = half(FEMALE);
        family = half(FAMILY);
    }

    /** Weights are estimated on people with these names. */
    static NameBook training() {
        return new NameBook(0);
    }

    /** And measured on people with these. */
    static NameBook unseen() {
        return new NameBook(1);
    }

    private List<String> half(String all) {
        List<String> kept = new ArrayList<>();
        String[] names = all.split(" ", -1);
        for (int i = half; i < names.length; i += 2) {
            kept.add(names[i].replace('_', ' '));
        }
        return kept;
    }

    String full(SplittableRandom random, boolean female) {
        String first = random.nextInt(100) < 70 ? frequent(random, female ? this.female : male) : invented(random);
        int shape = random.nextInt(100);
        if (shape < 12) {
            return first;
        }
        String last = random.nextInt(100) < 65 ? frequent(random, family) : invented(random);
        return shape < 80 ? first + " " + last : first + " " + invented(random) + " " + last;
    }

    /** One of the places of this book, going round them. */
    String village(int number) {
        int places = PLACES.length / 2;
        return PLACES[number % places * 2 + half] + PLACE_TAILS[number / places % places * 2 + half];
    }

    /** As two of one family are named. */
    String family(SplittableRandom random) {
        return frequent(random, family);
    }

    String given(SplittableRandom random, boolean female) {
        return frequent(random, female ? this.female : male);
    }

    /** The n-th name about 1/n as often as the first. */
    private static String frequent(SplittableRandom random, List<String> names) {
        double place = Math.pow(names.size() + 1.0, random.nextDouble()) - 1;
        return names.get(Math.min((int) place, names.size() - 1));
    }

    private String invented(SplittableRandom random) {
        return pick(random, HEADS)
                + (random.nextBoolean() ? MIDDLES[random.nextInt(MIDDLES.length)] : "")
                + pick(random, TAILS);
    }

    private String pick(SplittableRandom random, String[] syllables) {
        return syllables[random.nextInt(syllables.length / 2) * 2 + half];
    }
}
