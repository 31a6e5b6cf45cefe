package id.padan.remedy;

import java.util.List;

/**
 * How one disparity is repaired, from the catalogue.
 *
 * @param code the disparity
 * @param title its name for the officer
 * @param message what e-Kinerja shows, "" where it shows nothing
 * @param meaning one sentence: when it is true
 * @param aplikasi application and menu
 * @param steps in order, plain Indonesian
 * @param waitDays days until a repair shows, at least 0
 */
public record Remedy(
        String code,
        String title,
        String message,
        String meaning,
        Actor actor,
        String aplikasi,
        List<String> steps,
        int waitDays) {
    public Remedy {
        steps = List.copyOf(steps);
    }
}
