package id.padan.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a whole file is refused: which file, what was found, what is accepted, what to do next. */
final class FileFault {
    private static final int MOST_HEADERS = 40;

    private FileFault() {}

    static UnusableFileException empty(String file) {
        return new UnusableFileException(
                file + ": berkas ini kosong. Yang diterima: berkas dengan baris judul kolom dan isinya. "
                        + "Unduh ulang dari sumbernya, lalu jalankan lagi.");
    }

    static UnusableFileException wrongKind(String file, SnapshotKind wanted, SheetView view, Header found) {
        String where = view.sheet().isEmpty() ? "" : ", " + view.label();
        return new UnusableFileException(file + ": berkas ini diberikan sebagai " + wanted + ", tetapi tampaknya "
                + found.contract().kind() + " (judul kolom " + found.where() + where + ": "
                + columns(found) + "). Pindahkan berkas ini ke bawah kunci \""
                + found.contract().kind() + "\" pada berkas job, dan berikan berkas " + wanted
                + " sebagai gantinya. Berkas ini belum dibaca.");
    }

    static UnusableFileException missing(String file, Header nearest) {
        return new UnusableFileException(file + ": kolom wajib untuk "
                + nearest.contract().kind() + " tidak ditemukan: " + names(nearest.missing())
                + ". Judul kolom yang ada (" + nearest.where() + "): " + headers(nearest.texts()) + ". " + renaming());
    }

    static UnusableFileException noHeader(String file, Contract wanted) {
        List<Column> required =
                wanted.columns().stream().filter(Column::required).toList();
        return new UnusableFileException(file + ": baris judul kolom untuk " + wanted.kind() + " tidak ditemukan dalam "
                + SheetView.DEPTH + " baris pertama. Yang diterima: satu baris yang memuat sekurangnya "
                + names(required) + ". Periksa apakah berkasnya benar, atau ekspor ulang dengan judul kolom.");
    }

    static UnusableFileException unrecognised(String file, @Nullable Header nearest) {
        String found = nearest == null
                ? "tidak ada judul kolom yang dikenal dalam " + SheetView.DEPTH + " baris pertama"
                : "judul kolom yang ada (" + nearest.where() + "): " + headers(nearest.texts()) + ". Paling mirip "
                        + nearest.contract().kind() + lacking(nearest);
        String kinds =
                Arrays.stream(SnapshotKind.values()).map(SnapshotKind::label).collect(Collectors.joining(", "));
        return new UnusableFileException(
                file + ": jenis berkas tidak dikenali; " + found + ". Yang diterima: " + kinds + ". " + renaming());
    }

    static UnusableFileException clash(String file, SheetView view, Header header) {
        List<String> clashes = new ArrayList<>();
        for (Map.Entry<Column, List<Integer>> clash : header.clashes().entrySet()) {
            String places = clash.getValue().stream()
                    .map(i -> "kolom " + Place.letters(i) + " \""
                            + Shown.of(header.texts().get(i)) + "\"")
                    .collect(Collectors.joining(" dan "));
            clashes.add(clash.getKey().name() + " dapat dibaca dari " + places);
        }
        String where = view.sheet().isEmpty() ? "" : " " + view.label();
        return new UnusableFileException(file + where + ", judul kolom " + header.where()
                + ": ada judul yang ganda: " + String.join("; ", clashes)
                + ". Yang diterima: satu kolom untuk tiap isian. Hapus atau ganti nama salah satunya, atau sebutkan yang "
                + "benar di berkas profil (jobs/profil), lalu jalankan lagi.");
    }

    private static String lacking(Header nearest) {
        return nearest.complete() ? "" : ", tetapi tidak ada " + names(nearest.missing());
    }

    private static String columns(Header header) {
        return header.places().entrySet().stream()
                .filter(e -> e.getKey().required() || e.getKey().mark())
                .map(e -> Shown.of(header.texts().get(e.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String headers(List<String> texts) {
        List<String> shown =
                texts.stream().filter(t -> !t.isBlank()).map(Shown::of).toList();
        String listed = shown.stream().limit(MOST_HEADERS).collect(Collectors.joining(", "));
        return shown.size() > MOST_HEADERS ? listed + ", dan " + (shown.size() - MOST_HEADERS) + " lagi" : listed;
    }

    private static String renaming() {
        return "Bila kolomnya bernama lain, tambahkan nama itu di berkas profil (jobs/profil); bila berkasnya keliru, "
                + "ekspor ulang dari sumbernya.";
    }
}
