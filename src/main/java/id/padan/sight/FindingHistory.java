package id.padan.sight;

import id.padan.life.LifeEvent;
import id.padan.life.LifeStop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A finding's runs in an officer's words, the newest first; those that changed nothing stand with the one before them.
 *
 * @param firstRun the run that met it first
 * @param stops in the order of the runs
 */
record FindingHistory(
        long firstRun,
        List<LifeStop> stops,
        List<LifeEvent> events,
        UnaryOperator<String> veil,
        UnaryOperator<String> instansiName) {
    private static final String BETWEEN = " | ";

    List<FindingDetail.Event> told() {
        List<FindingDetail.Event> told = new ArrayList<>();
        String actor = "";
        for (LifeStop stop : stops) {
            List<String> happened = new ArrayList<>();
            if (stop.run() == firstRun) {
                happened.add("Pertama kali ditemukan.");
            }
            events.stream().filter(event -> event.run() == stop.run()).forEach(event -> happened.add(sentence(event)));
            if (!actor.isEmpty() && !actor.equals(stop.actor())) {
                happened.add("Pelaku berganti dari " + actor + " ke " + stop.actor() + ".");
            }
            actor = stop.actor();
            FindingDetail.Event.Stop at = new FindingDetail.Event.Stop(stop.day(), stop.run());
            FindingDetail.Event event =
                    new FindingDetail.Event(at, at, stop.state().label(), stop.actor(), happened);
            if (goesOn(told, event)) {
                told.set(told.size() - 1, told.get(told.size() - 1).until(at));
            } else {
                told.add(event);
            }
        }
        Collections.reverse(told);
        return told;
    }

    private static boolean goesOn(List<FindingDetail.Event> told, FindingDetail.Event event) {
        return !told.isEmpty()
                && event.happened().isEmpty()
                && event.state().equals(told.get(told.size() - 1).state());
    }

    private String sentence(LifeEvent event) {
        return switch (event.kind()) {
            case FRESH -> "Ditemukan lagi" + because(event);
            case REPAIRED -> "Terbukti selesai" + because(event);
            case REGRESSED -> "Kambuh: muncul lagi setelah terbukti selesai" + because(event);
            case LEFT -> "Keluar dari lingkup tanpa bukti selesai" + because(event);
            case SET_ASIDE -> "Dikecualikan.";
            case RESUMED -> "Pengecualian berakhir; menjadi pekerjaan lagi.";
            case CLAIM_HELD -> "Klaim selesai terbukti benar.";
            case CLAIM_DENIED -> "Klaim selesai tidak terbukti: temuannya masih ada.";
            case VALUES -> values(event.detail());
            case TRANSFERRED -> transferred(event.detail());
            case RENUMBERED -> "Nomor pegawainya diperbaiki; temuan ini tetap diikuti.";
            case STATE -> "Keadaan menjadi " + event.detail() + ".";
        };
    }

    private static String because(LifeEvent event) {
        return event.detail().isEmpty() ? "." : " (karena " + event.detail() + ").";
    }

    private String values(String detail) {
        int at = detail.indexOf(BETWEEN);
        String pmm = at < 0 ? detail : detail.substring(0, at);
        String siasn = at < 0 ? "" : detail.substring(at + BETWEEN.length());
        return "Isinya berubah. PMM: " + told(pmm) + "; SIASN atau e-Kinerja: " + told(siasn) + ".";
    }

    private String told(String value) {
        return value.isEmpty() ? "tidak ada isi" : "“" + veil.apply(value) + "”";
    }

    private String transferred(String detail) {
        int at = detail.indexOf(BETWEEN);
        if (at < 0) {
            return "Pindah instansi.";
        }
        return "Pindah dari " + instansiName.apply(detail.substring(0, at)) + " ke "
                + instansiName.apply(detail.substring(at + BETWEEN.length())) + ".";
    }
}
