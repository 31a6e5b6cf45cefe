package id.padan.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** SIASN's "data utama": the columns in the order of the real export. */
final class SiasnPegawaiSheet {
    static final List<String> HEADER = List.of(
            ("PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,TEMPAT LAHIR ID,TEMPAT LAHIR NAMA,TANGGAL LAHIR,"
                            + "JENIS KELAMIN,AGAMA ID,AGAMA NAMA,JENIS KAWIN ID,JENIS KAWIN NAMA,NIK,NOMOR HP,EMAIL,EMAIL GOV,"
                            + "ALAMAT,NPWP NOMOR,BPJS,JENIS PEGAWAI ID,JENIS PEGAWAI NAMA,KEDUDUKAN HUKUM ID,"
                            + "KEDUDUKAN HUKUM NAMA,STATUS CPNS PNS,KARTU ASN VIRTUAL,NOMOR SK CPNS,TANGGAL SK CPNS,TMT CPNS,"
                            + "NOMOR SK PNS,TANGGAL SK PNS,TMT PNS,GOL AWAL ID,GOL AWAL NAMA,GOL AKHIR ID,GOL AKHIR NAMA,"
                            + "TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN ID,JENIS JABATAN NAMA,JABATAN ID,JABATAN NAMA,"
                            + "TMT JABATAN,TINGKAT PENDIDIKAN ID,TINGKAT PENDIDIKAN NAMA,PENDIDIKAN ID,PENDIDIKAN NAMA,"
                            + "TAHUN LULUS,KPKN ID,KPKN NAMA,LOKASI KERJA ID,LOKASI KERJA NAMA,UNOR ID,UNOR NAMA,"
                            + "INSTANSI INDUK ID,INSTANSI INDUK NAMA,INSTANSI KERJA ID,INSTANSI KERJA NAMA,"
                            + "SATUAN KERJA INDUK ID,SATUAN KERJA INDUK NAMA,SATUAN KERJA KERJA ID,SATUAN KERJA KERJA NAMA,"
                            + "IS VALID NIK,FLAG IKD")
                    .split(",", -1));
    private static final String[] RANKS = {"III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b"};

    private SiasnPegawaiSheet() {}

    /** Writes one row and returns where it began. */
    static int write(Sink sink, Employee e, String birthplace) throws IOException {
        Person person = e.person;
        for (int i = 0; i < e.shifted; i++) {
            sink.text("");
        }
        id(sink, e.pnsIdText);
        nip(sink, e);
        id(sink, person.nipLama());
        sink.text(e.nama);
        sink.text(person.gelarDepan());
        sink.text(e.gelarBelakang);
        id(sink, "3204");
        sink.text(birthplace);
        if (e.lahirStored == Employee.Stored.DATE) {
            sink.date(e.lahir);
        } else {
            day(sink, e.lahir);
        }
        sink.text(person.perempuan() ? "F" : "M");
        sink.text("1");
        sink.text("Islam");
        sink.text("1");
        sink.text("Menikah");
        id(sink, person.nik());
        empty(sink, 6);
        appointment(sink, e, person);
        position(sink, e, person);
        place(sink, e);
        return sink.end();
    }

    private static void appointment(Sink sink, Employee e, Person person) throws IOException {
        sink.text(person.pppk() ? "71" : "12");
        sink.text(person.pppk() ? "PPPK" : "PNS Daerah");
        sink.text("01");
        sink.text(e.kedudukan);
        sink.text(person.pppk() ? "" : "P");
        empty(sink, 2);
        LocalDate start = LocalDate.of(person.tahun(), person.pppk() ? 4 : person.bulan(), 1);
        day(sink, start);
        day(sink, start);
        empty(sink, 1);
        empty(sink, 1);
        day(sink, start.plusYears(1));
    }

    private static void position(Sink sink, Employee e, Person person) throws IOException {
        String rank = person.pppk() ? "IX" : RANKS[(int) (person.number() % RANKS.length)];
        sink.text("31");
        sink.text(person.pppk() ? "IX" : "III/a");
        sink.text("34");
        sink.text(rank);
        day(sink, e.tmtJabatan);
        sink.text(Integer.toString(2026 - person.tahun()));
        sink.text("2");
        sink.text("2");
        sink.text(e.jenisJabatan);
        id(sink, "8ae483a8" + Integer.toHexString(0x1000_0000 + (e.jabatan.hashCode() & 0xfff_ffff)));
        sink.text(e.jabatan);
        day(sink, e.tmtJabatan);
        sink.text("40");
        sink.text("S-1/Sarjana");
        sink.text("5101087");
        sink.text("S-1 PENDIDIKAN");
        sink.text(Integer.toString(e.lahir.getYear() + 23));
        empty(sink, 4);
    }

    private static void place(Sink sink, Employee e) throws IOException {
        id(sink, e.unorId());
        sink.text(e.unorNama());
        id(sink, e.induk.id());
        sink.text(e.induk.nama());
        id(sink, e.kerja.id());
        sink.text(e.kerja.nama());
        id(sink, e.induk.id());
        sink.text(e.induk.nama());
        id(sink, e.kerja.id());
        sink.text(e.kerja.nama());
        sink.text("1");
        sink.text("0");
    }

    private static void nip(Sink sink, Employee e) throws IOException {
        if (e.nipStored == Employee.Stored.NUMBER) {
            sink.number(Double.parseDouble(e.nip));
        } else {
            id(sink, e.nip);
        }
    }

    /** Ids are exported with an apostrophe before them, so that Excel leaves them alone. */
    private static void id(Sink sink, String id) throws IOException {
        sink.text(id.isEmpty() ? "" : "'" + id);
    }

    private static void day(Sink sink, LocalDate day) throws IOException {
        sink.text(Dates.dayFirst(day, '-'));
    }

    private static void empty(Sink sink, int cells) throws IOException {
        for (int i = 0; i < cells; i++) {
            sink.text("");
        }
    }
}
