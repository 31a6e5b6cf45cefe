package id.padan.sample;

import java.util.random.RandomGenerator;

/** Names as they sound from Aceh to Papua, put together at random: any likeness to a living person is chance. */
final class Names {
    private static final String[] MALE = words("Ahmad Agus Asep Bambang Budi Cecep Dadang Dedi Eko Fajar Gunawan Hendra"
            + " Heri Iwan Joko Kurnia Lukman Mulyadi Nana Oki Purwanto Rachmat Rudi Slamet Sugeng Taufik Ujang Wahyu Yanto"
            + " Zainal Teuku_Iskandar Cut_Malik Parlindungan Sahat Tigor Ucok Datuk_Rizal Syafril Hasan Made_Suardana"
            + " I_Wayan_Gede I_Ketut_Sudarma I_Nyoman_Arta Lalu_Wirajaya Umbu_Rambu Yohanes Petrus Yosef Marthen Ferdinand"
            + " Andi_Baso Daeng_Situju La_Ode_Muhidin Franky Jantje Melkianus Obed Yulianus Elias Abdul_Rahman Muhammad_Ilham"
            + " Syarifuddin Gusti_Noor Anang_Ardi Dayan_Lingga Simon André Rénald");
    private static final String[] FEMALE =
            words("Siti Ani Dewi Endang Euis Fitri Gina Hesti Ida Juju Kartini Lilis Mimin Neneng Nia Nunung Popon Rina"
                    + " Rohaeti Sri_Wahyuni Sumiati Tati Titin Umi Wati Yayah Yuni Cut_Nyak Teungku_Salma Butet Tiurma Rosmawati"
                    + " Upik Nur_Asiah Ni_Luh_Putu Ni_Made_Ayu Ni_Nyoman_Sari Baiq_Laila Maria Yosefina Agnes Theresia Martha"
                    + " Andi_Tenri Wa_Ode_Hasna Deitje Meiske Yuliana Yemima Orpa Dolfina Noor_Aida Galuh_Kencana Hasnah Aminah"
                    + " Khadijah Zubaidah Maimunah Retno Wulandari Ratna Inés Béatrix");
    private static final String[] LAST = words(
            "Wijaya Saputra Hidayat Kusnadi Permana Suryana Hermawan Setiawan Nugroho"
                    + " Santoso Prasetyo Widodo Handoko Utami Lestari Rahayu Maulana Firmansyah Ramdani Sopandi Supriatna Juanda"
                    + " Siregar Simanjuntak Hutapea Nasution Lubis Tanjung Chaniago Koto Harahap Ginting Tarigan Batubara Daulay"
                    + " Lumentut Rondonuwu Pangemanan Wowor Tumbelaka Latuconsina Pattiasina Matulessy Leimena Tehupelasury Wenda"
                    + " Kogoya Yikwa Tabuni Rumbiak Mandacan Kaisiepo Wanggai Manuhutu Bere Nahak Seran Lay Rihi Djawa Wona Kedang"
                    + " Suardika Widiana Adnyana Artawan Mahendra Pratiwi Ma'ruf Nu'man Fauzi Halim Basri Mappasessu Tenriawaru"
                    + " Paembonan Rantetana Sampe Banjarnahor Kartasasmita Natawijaya Hasibuan Pulungan Sitorus Gultom Rajagukguk");
    private static final String[] FRONT = {"Drs.", "H.", "Dr.", "Ir."};
    private static final String[] FRONT_FEMALE = {"Dra.", "Hj.", "Dr.", "Ir."};
    private static final String[] DEGREES = {
        "S.Pd.",
        "S.Pd.",
        "S.Pd.",
        "S.Pd.SD.",
        "S.Pd.I.",
        "S.Pd., M.Pd.",
        "S.Ag.",
        "S.Kom.",
        "S.E.",
        "S.Pd., M.M.",
        "M.Pd."
    };

    private Names() {}

    static String full(RandomGenerator random, boolean female) {
        String[] first = female ? FEMALE : MALE;
        return first[random.nextInt(first.length)] + " " + LAST[random.nextInt(LAST.length)];
    }

    /** A name that nobody could take for {@code name}: no word in common, and no initial. */
    static String unlike(RandomGenerator random, String name, boolean female) {
        while (true) {
            String other = full(random, female);
            if (unlike(name, other)) {
                return other;
            }
        }
    }

    static String frontTitle(RandomGenerator random, boolean female) {
        String[] titles = female ? FRONT_FEMALE : FRONT;
        return titles[random.nextInt(titles.length)];
    }

    static String degree(RandomGenerator random) {
        return DEGREES[random.nextInt(DEGREES.length)];
    }

    static boolean unlike(String name, String other) {
        for (String a : name.split(" ", -1)) {
            for (String b : other.split(" ", -1)) {
                if (a.charAt(0) == b.charAt(0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String[] words(String line) {
        String[] words = line.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('_', ' ');
        }
        return words;
    }
}
