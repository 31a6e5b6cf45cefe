package id.padan.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import org.springframework.http.HttpMethod;

/** Every way into the server and who may take it. What is not listed is closed. */
final class Doors {
    /** Where programs ask. */
    static final String API = "/api/";

    private Doors() {}

    /** One way in; {@code pattern} as Spring's path patterns. */
    record Door(HttpMethod method, String pattern, Audience audience) {}

    static final List<Door> ALL = List.of(
            new Door(GET, "/aset/**", Audience.EVERYBODY),
            new Door(GET, "/actuator/health/**", Audience.EVERYBODY),
            new Door(GET, "/actuator/prometheus", Audience.THIS_MACHINE),
            new Door(POST, "/kendali/cadangkan", Audience.THIS_MACHINE),
            new Door(GET, "/masuk", Audience.EVERYBODY),
            new Door(POST, "/masuk", Audience.EVERYBODY),
            new Door(GET, "/undangan/{token}", Audience.EVERYBODY),
            new Door(POST, "/undangan/{token}", Audience.EVERYBODY),
            new Door(POST, "/keluar", Audience.SIGNED_IN),
            new Door(GET, "/", Audience.SIGNED_IN),
            new Door(GET, "/jalankan", Audience.WHO_RUNS),
            new Door(GET, "/jalankan/kemajuan", Audience.WHO_RUNS),
            new Door(GET, "/jalankan/catatan/{request}", Audience.WHO_RUNS),
            new Door(POST, "/jalankan/mulai", Audience.WHO_RUNS),
            new Door(POST, "/jalankan/berhenti", Audience.WHO_RUNS),
            new Door(POST, "/jalankan/berkas", Audience.WHO_RUNS),
            new Door(POST, "/jalankan/pakai", Audience.WHO_RUNS),
            new Door(POST, "/jalankan/unggahan", Audience.WHO_RUNS),
            new Door(PUT, "/jalankan/unggahan/{id}", Audience.WHO_RUNS),
            new Door(POST, "/jalankan/unggahan/{id}/hapus", Audience.WHO_RUNS),
            new Door(GET, "/temuan", Audience.WHO_SEES_PERSONS),
            new Door(GET, "/temuan/{life}", Audience.WHO_SEES_PERSONS),
            new Door(POST, "/temuan/{life}", Audience.WHO_SEES_PERSONS),
            new Door(GET, "/riwayat", Audience.SIGNED_IN),
            new Door(GET, "/riwayat/banding", Audience.SIGNED_IN),
            new Door(GET, "/riwayat/{run}", Audience.SIGNED_IN),
            new Door(GET, "/riwayat/{run}/ditolak.csv", Audience.WHO_RUNS),
            new Door(GET, "/akun", Audience.SIGNED_IN),
            new Door(POST, "/akun/sandi", Audience.SIGNED_IN),
            new Door(GET, "/pengguna", Audience.WHO_MANAGES),
            new Door(GET, "/pengguna/baru", Audience.WHO_MANAGES),
            new Door(POST, "/pengguna/baru", Audience.WHO_MANAGES),
            new Door(GET, "/pengguna/catatan", Audience.WHO_MANAGES),
            new Door(GET, "/pengguna/{id}", Audience.WHO_MANAGES),
            new Door(POST, "/pengguna/{id}", Audience.WHO_MANAGES),
            new Door(POST, "/pengguna/{id}/aktif", Audience.WHO_MANAGES),
            new Door(POST, "/pengguna/{id}/nonaktif", Audience.WHO_MANAGES),
            new Door(POST, "/pengguna/{id}/tautan", Audience.WHO_MANAGES),
            new Door(GET, "/instansi", Audience.SIGNED_IN),
            new Door(GET, "/instansi/berkas/{file}", Audience.WHO_SEES_PERSONS),
            new Door(GET, "/instansi/{key}", Audience.SIGNED_IN),
            new Door(GET, "/instansi/{key}/tugas", Audience.SIGNED_IN),
            new Door(GET, "/instansi/{key}/terima", Audience.WHO_SEES_PERSONS),
            new Door(POST, "/instansi/{key}/terima", Audience.WHO_SEES_PERSONS),
            new Door(GET, "/instansi/{key}/terima/{id}", Audience.WHO_SEES_PERSONS),
            new Door(POST, "/instansi/{key}/terima/{id}", Audience.WHO_SEES_PERSONS),
            new Door(GET, "/instansi/{key}/terima/{id}/hasil", Audience.WHO_SEES_PERSONS),
            new Door(GET, "/instansi/{key}/unduh/{run}/{paper}", Audience.WHO_SEES_PERSONS),
            new Door(GET, "/api/v1/beranda", Audience.SIGNED_IN),
            new Door(GET, "/api/v1/instansi", Audience.SIGNED_IN),
            new Door(GET, "/api/v1/instansi/{key}", Audience.SIGNED_IN),
            new Door(GET, "/api/v1/riwayat", Audience.SIGNED_IN),
            new Door(GET, "/api/v1/openapi.json", Audience.SIGNED_IN));
}
