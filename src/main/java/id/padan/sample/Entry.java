package id.padan.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A row to be written, together with what must be found on it. */
abstract class Entry {
    /** In which way a row without findings stands in the truth file. */
    enum Standing {
        BERSIH,
        DI_LUAR_LINGKUP,
        DIKECUALIKAN,
        DITOLAK;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One expected finding. */
    record Expected(String code, String subkind, String scene) {}

    /** The scene of rows that play none. */
    static final String ORDINARY = "biasa";

    private static final Comparator<Expected> ORDER = Comparator.comparing(Expected::code)
            .thenComparing(Expected::subkind)
            .thenComparing(Expected::scene);

    private List<Expected> expected = List.of();
    private Standing standing = Standing.BERSIH;
    private String scene = ORDINARY;
    private boolean absent;

    void expect(String code, String subkind, String scene) {
        List<Expected> more = new ArrayList<>(expected);
        more.add(new Expected(code, subkind, scene));
        more.sort(ORDER);
        expected = more;
        this.scene = scene;
    }

    void stand(Standing standing, String scene) {
        this.standing = standing;
        this.scene = scene;
    }

    /** Leaves the row out of its file. */
    void leaveOut() {
        absent = true;
    }

    boolean absent() {
        return absent;
    }

    List<Expected> expected() {
        return expected;
    }

    Standing standing() {
        return standing;
    }

    String scene() {
        return scene;
    }
}
