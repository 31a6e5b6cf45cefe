package id.padan.sight;

import id.padan.ledger.PastRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The office-wide files of the newest run, as they stand in its folder: who sees all instansi and their people may fetch them. */
record OfficeFileSight(Office office, Boundary boundary) {
    List<OfficeFile> list() {
        return everywhere()
                ? Arrays.stream(OfficeFile.values())
                        .filter(file -> place(file).isPresent())
                        .toList()
                : List.of();
    }

    Handout fetch(OfficeFile file) {
        if (!everywhere()) {
            throw new OutOfSightException();
        }
        Path place = place(file)
                .orElseThrow(() -> new NotOfferedException("Berkas " + file.file()
                        + " tidak ada di komputer server ini: foldernya sudah dihapus menurut masa simpan, atau run terbit di"
                        + " server lain. Ambil dari folder rekap, atau jalankan lagi."));
        new Trail(office, boundary.viewer()).fetched(file.file());
        return new Handout(file.file(), file.kind(), new StoredFile(place));
    }

    private boolean everywhere() {
        return boundary.viewer().seesPersons() && boundary.viewer().seesEverywhere();
    }

    private Optional<Path> place(OfficeFile file) {
        return newest().map(PastRun::output)
                .filter(output -> !output.isEmpty())
                .map(output -> Path.of(output).resolve(file.file()))
                .filter(Files::isRegularFile);
    }

    private Optional<PastRun> newest() {
        return office.bench().published(office.job().nama()).stream().findFirst();
    }
}
