package id.padan.web;

import id.padan.account.Viewer;
import java.util.ArrayList;
import java.util.List;

/** The pages that a viewer is led to. Leading is all: who may enter is said in {@link Doors}. */
final class Menu {
    private Menu() {}

    /** {@code here} marks the page that is open, or the one that it lies under. */
    public record Entry(String path, String name, boolean here) {}

    static List<Entry> of(Viewer viewer, String path) {
        List<Entry> entries = new ArrayList<>();
        add(entries, "/", "Beranda", path);
        add(entries, "/instansi", "Instansi", path);
        if (viewer.seesPersons()) {
            add(entries, "/temuan", "Temuan", path);
        }
        if (viewer.mayRun()) {
            add(entries, "/jalankan", "Jalankan", path);
        }
        add(entries, "/riwayat", "Riwayat", path);
        if (viewer.mayManage()) {
            add(entries, "/pengguna", "Pengguna", path);
        }
        return entries;
    }

    private static void add(List<Entry> entries, String page, String name, String path) {
        boolean here = page.equals("/") ? path.equals("/") : path.equals(page) || path.startsWith(page + "/");
        entries.add(new Entry(page, name, here));
    }
}
