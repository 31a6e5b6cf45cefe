package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamaSekolahTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # whose, and what the office puts in front
            SDN 1 Cibadak            | SD NEGERI 1 CIBADAK
            SDN 1 Cibadak            | SD N 1 Cibadak
            SDN 1 Cibadak            | S.D.N. 1 Cibadak
            SDN 1 Cibadak            | SD.NEGERI 1 CIBADAK
            SDN 1 Cibadak            | SDNEGERI 1 CIBADAK
            SDN 1 Cibadak            | UPT SD NEGERI 1 CIBADAK
            SDN 1 Cibadak            | UPT SPF SDN 1 CIBADAK
            SDN 1 Cibadak            | UPTD SATUAN PENDIDIKAN SDN 1 CIBADAK
            SDN 1 Cibadak            | UPTD SATDIK SD NEGERI 1 CIBADAK
            SDN 1 Cibadak            | UPT Satuan Pendidikan Formal SD Negeri 1 Cibadak
            SDN 1 Cibadak            | Sekolah Dasar Negeri 1 Cibadak
            SDN 1 Cibadak            | SDN 1 CIBADAK DINAS PENDIDIKAN
            SDN 1 Cibadak            | SDN 1 CIBADAK UPTD PENDIDIKAN
            SDN 1 UPT II Lakea       | SD NEGERI 1 UPT II LAKEA
            SDN 1 Cibadak            | SDN 1 CIBADAK PADA DINAS PENDIDIKAN DAN KEBUDAYAAN
            SMPN 1 Cibadak           | SLTP NEGERI 1 CIBADAK
            SMAN 1 Cibadak           | SMUN 1 CIBADAK
            SMK Negeri 2 Cibadak     | SMKN 2 Cibadak
            MTs Negeri 2 Cibadak     | MTSN 2 CIBADAK
            SDS Bina Karya           | SD Swasta Bina Karya
            SDIT Al Falah            | SD Islam Terpadu Al-Falah
            TK Negeri Pembina        | TK Pembina
            TK Pembina Negeri Cibadak | TKN Pembina Cibadak
            SD Inpres Oebobo         | SDN Inpres Oebobo
            # the number
            SDN 1 Cibadak            | SDN 01 Cibadak
            SDN 1 Cibadak            | SDN 001 Cibadak
            SDN 1 Cibadak            | SDN No. 1 Cibadak
            SDN 1 Cibadak            | SDN1 Cibadak
            SDN 1 Cibadak            | SDN Cibadak 1
            SDN 1 Cibadak            | SDN CIBADAK 01
            SDN 2 Cibadak            | SDN CIBADAK II
            SDN 2 Cibadak            | SDN II CIBADAK
            SDN Cibadak IV           | SD NEGERI CIBADAK 4
            SDN Cibadak 09 Pagi      | SDN CIBADAK IX PAGI
            SDN Cibadak 09 Pagi      | SDN 09 CIBADAK PAGI
            SMPN 12                  | SMP NEGERI XII
            # satu atap
            SMPN Satap 2 Cibadak     | SMP NEGERI 2 SATU ATAP CIBADAK
            SMPN 1 Atap Cibadak      | SMP SATAP NEGERI CIBADAK
            SMPN 3 Satap Cibadak     | SMP SATU ATAP NEGERI 3 CIBADAK
            # the place
            SDN 1 Sukamaju           | SDN 1 SUKA MAJU
            SDN 1 Kampung Baru       | SDN 1 KP. BARU
            SDN 1 Tanjung Jaya       | SDN TJ. JAYA 1
            SDN 1 Sungai Bambu       | SDN 1 SEI BAMBU
            SDN 1 Gunung Putri       | SDN 1 GN PUTRI
            SDN 1 Batu Besar         | SDN 1 BT. BESAR
            SDN 1 Padang Panjang     | SDN 1 PD. PANJANG
            SDN 1 Karang Anyar       | SDN 1 KR. ANYAR
            SDN 1 Muara Enim         | SDN 1 MA. ENIM
            SDN 1 Cibadak Utara      | SDN 1 CIBADAK UT.
            SDN 1 Cibadak Selatan    | SDN 1 CIBADAK SEL
            SDN 1 Cibadak Tengah     | SDN 1 CIBADAK TGH
            SD Santa Maria           | SD ST. MARIA
            SMP Ma'arif 2            | SMP MAARIF 2
            SMP Ma'arif 2            | SMP MA ARIF 2
            SDN 1 Tjibadak           | SDN 1 CIBADAK
            SDN 1 Soekamadjoe        | SDN 1 SUKAMAJU
            SDN 1 Soekadjaja         | SDN 1 SUKAJAYA
            SDN 1 Sukajaya A         | SDN 1 SUKA JAYA A
            SDN 1 Sukajaya II        | SDN SUKAJAYA II 1
            SDN 5 X Koto             | SDN 05 X KOTO
            SDN 1 Negeri Sakti       | SD NEGERI 1 NEGERI SAKTI
            SDN 1 Pada Suka          | SDN 1 PADASUKA
            # where it lies
            SDN 1 Sukajaya Kec. Banjarsari | SD NEGERI 1 SUKAJAYA KECAMATAN BANJARSARI
            SDN 1 Sukajaya (Kec. Banjarsari) Kab. Ciamis | SDN SUKAJAYA 1 KEC BANJAR SARI KAB CIAMIS
            Dinas Pendidikan         | DINAS  PENDIDIKAN
            """)
    void the_same_school(String one, String other) {
        expect(SchoolLikeness.SAME, one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SDN 1 Cibadak            | SDN Cibadak                      | nomor hanya ada pada satu nama
            SMPN Satap Cibadak       | SMPN Satap 2 Cibadak             | nomor hanya ada pada satu nama
            SDN 1 Cibadak            | SD 1 Cibadak                     | negeri atau swasta hanya disebut pada satu nama
            SDS Bina Karya           | SD Bina Karya                    | negeri atau swasta hanya disebut pada satu nama
            SMPN 2 Cibadak           | SMPN Satap 2 Cibadak             | SATAP hanya pada satu nama
            SD Inpres Oebobo         | SDN Oebobo                       | INPRES hanya pada satu nama
            SDN 1 Sukajaya           | SDN 1 Sukajaya Kec. Banjarsari   | kecamatan hanya disebut pada satu nama
            SMAN 1 Sukajaya          | SMAN 1 Sukajaya Kab. Ciamis      | kabupaten hanya disebut pada satu nama
            SDN 1 Sukajaya Kec. Banjarsari | SDN 1 Sukajaya Kec. Banjarssari | kecamatan mungkin berbeda
            TK Negeri Pembina        | TK Negeri Pembina Kec. Cibadak   | kecamatan hanya disebut pada satu nama
            SDN 1 Sukajaya           | SDN 1 Sukajaya Korwil Banjarsari | kantor hanya disebut pada satu nama
            SDN 1 Sukajaya           | SDN 1 Sukajaya UPTD Pendidikan Kec. Banjarsari | kecamatan hanya disebut pada satu nama
            SDN 1 SP 3               | SDN 1 Simpang 3                  | singkatannya dapat berarti lain
            SDN 1 Sukajaya           | SDN 1 Sukajaya Banjarsari        | satu nama lebih panjang
            SDN 060843               | SDN 060843 Medan                 | satu nama lebih panjang
            SDN 1                    | SDN 1 UPT Lakea                  | satu nama lebih panjang
            SDN 1 Pondok Gede        | SDN 1 PD. Gede                   | singkatannya dapat berarti lain
            SDN 1 Sukajaya           | SDN 1 Sukkajaya                  | ejaannya berbeda
            SDN 1 Sukamulya          | SDN 1 Sukamulia                  | ejaannya berbeda
            SDN 1 Jogja              | SDN 1 Yogya                      | ejaannya berbeda
            SDN 1 Sukaraja           | SDN 1 Sukaraya                   | ejaannya berbeda
            SDN 1 Karanganjar        | SDN 1 Karanganyar                | ejaannya berbeda
            SDN 1 Sukamaju           | SDN 1 Sukamaja                   | berbeda satu huruf
            SDN 1 Cibadak            | SDN 1 Cibdaak                    | berbeda satu huruf
            SDN 1 Cibadak Pembina    | SDN 1 Pembina Cibadak            | urutan katanya berbeda
            """)
    void perhaps_the_same_school(String one, String other, String reason) {
        expect(SchoolLikeness.DOUBT, one, other);
        assertThat(NamaSekolah.of(one).compare(NamaSekolah.of(other)).reasons()).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SDN 1 Cibadak            | SDN 2 Cibadak
            SDN 1 Cibadak            | SDN 11 Cibadak
            SDN 1 Cibadak            | SDN Cibadak II
            SDN Cibadak I            | SDN Cibadak II
            SDN IV Cibadak           | SDN VI Cibadak
            SDN 1 2 Cibadak          | SDN 2 1 Cibadak
            SDN 10 Cibadak           | SDN 010843 Cibadak
            SDN 1 Cibadak            | SMPN 1 Cibadak
            SMAN 1 Cibadak           | SMKN 1 Cibadak
            SDN Cibadak              | SDLBN Cibadak
            SDN Cibadak              | SLBN Cibadak
            SDN 1 Cibadak            | MIN 1 Cibadak
            SMPN 1 Cibadak           | MTsN 1 Cibadak
            SMAN 1 Cibadak           | MAN 1 Cibadak
            TKN Pembina Cibadak      | SDN Pembina Cibadak
            SDN Satap Cibadak        | SMPN Satap Cibadak
            SDN 1 Cibadak            | SD Swasta 1 Cibadak
            SMK Negeri 1 Cibadak     | SMKS 1 Cibadak
            SDN 1 Cibadak            | SD Muhammadiyah 1 Cibadak
            SDN 1 Cibadak            | SDN 1 Sukamaju
            SDN 1 Cibadak            | SDN 1 Cibadak Utara
            SDN 1 Cibadak Utara      | SDN 1 Cibadak Selatan
            SDN 1 Cibadak Hilir      | SDN 1 Cibadak
            SDN 1 Sukajaya A         | SDN 1 Sukajaya B
            SDN 1 Sukajaya A         | SDN 1 Sukajaya
            SDN 1 Sukajaya I         | SDN 1 Sukajaya C
            SDN 1 Sukajaya I         | SDN 1 Sukajaya
            SDN 1 Sukajaya V         | SDN 1 Sukajaya X
            SDN 1 Sukajaya II        | SDN 1 Sukajaya III
            SDN X Koto               | SDN 10 Koto
            SLB A Cibadak            | SLB B Cibadak
            SDN 1 Sukajaya Kec. Banjarsari | SDN 1 Sukajaya Kec. Cibadak
            SDN 1 Sukajaya Korwil Banjarsari | SDN 1 Sukajaya Korwil Cibadak
            SMAN 1 Sukajaya Dinas Pendidikan Wilayah I | SMAN 1 Sukajaya Dinas Pendidikan Wilayah II
            SDN 1 UPT II Lakea       | SDN 1 UPT III Lakea
            SDN 1 UPT Lakea          | SDN 1 UPT Bunobogu
            SDN 1 Padang Gede        | SDN 1 Pondok Gede
            SDN 1 Raja               | SDN 1 Roja
            SDN Cibadak 01 Pagi      | SDN Cibadak 01 Petang
            SMPN 1 Cibadak           | SMPN 1 Cibadak Terbuka
            Dinas Pendidikan         | SDN 1 Cibadak
            Bidang Pembinaan SD      | Bidang Pembinaan SMP
            """)
    void another_number_level_or_place_is_another_school(String one, String other) {
        expect(SchoolLikeness.DIFFERENT, one, other);
    }

    private static void expect(SchoolLikeness expected, String one, String other) {
        SchoolComparison there = NamaSekolah.of(one).compare(NamaSekolah.of(other));
        SchoolComparison back = NamaSekolah.of(other).compare(NamaSekolah.of(one));
        assertThat(there.likeness())
                .as("%s | %s: %s", one, other, there.reasons())
                .isEqualTo(expected);
        assertThat(back).isEqualTo(there);
        assertThat(NamaSekolah.same(one, other)).isEqualTo(expected == SchoolLikeness.SAME);
        assertThat(there.reasons().isEmpty()).isEqualTo(expected == SchoolLikeness.SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPT SPF SD N 01 Cibadak                | SD  | NEGERI | 1  | CIBADAK
            SDS Bina Karya                         | SD  | SWASTA | '' | BINA KARYA
            SMP Muhammadiyah 3 Cibadak             | SMP | UNSAID | 3  | MUHAMMADIYAH CIBADAK
            TK Negeri Pembina                      | TK  | NEGERI | '' | PEMBINA
            Taman Kanak-Kanak Pembina              | TK  | NEGERI | '' | PEMBINA
            MTs Negeri 2 Sukabumi                  | MTS | NEGERI | 2  | SUKABUMI
            SD-SMP Satu Atap Negeri 1 Cibadak      | SD SMP | NEGERI | 1 | CIBADAK
            SDN Yohanes Paulus II                  | SD  | NEGERI | 2  | YOHANES PAULUS
            SDN Fransiskus Xaverius                | SD  | NEGERI | '' | FRANSISKUS XAVERIUS
            SDN 1 Sukajaya Kec. Banjarsari         | SD  | NEGERI | 1  | SUKAJAYA
            """)
    void a_name_is_taken_apart(String text, String tingkat, NamaSekolah.Status status, String nomor, String nama) {
        NamaSekolah school = NamaSekolah.of(text);

        assertThat(school.tingkat()).isEqualTo(tingkat);
        assertThat(school.status()).isEqualTo(status);
        assertThat(String.join(" ", school.nomor())).isEqualTo(nomor);
        assertThat(String.join(" ", school.nama())).isEqualTo(nama);
    }

    @ParameterizedTest
    @CsvSource({
        "UPT SPF SDN 1 Cibadak, true",
        "TK Negeri Pembina, true",
        "Taman Kanak-Kanak Pembina, true",
        "SMK Bina Karya, true",
        "MTs Negeri 2 Sukabumi, true",
        "Dinas Pendidikan, false",
        "UPT Puskesmas Cibadak, false",
        "UPTD Pendidikan Kecamatan Cibadak, false",
        "Bidang Pembinaan SD, false",
        "Kecamatan Cibadak, false",
        "'', false"
    })
    void a_name_that_begins_like_a_school_looks_like_one(String nama, boolean sekolah) {
        assertThat(NamaSekolah.of(nama).sekolah()).isEqualTo(sekolah);
    }
}
