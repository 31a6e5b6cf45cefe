package id.padan.job;

import id.padan.life.UnitName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lets a run through its gates: those that are open, and those that an officer knowingly opens. One thread. */
final class GateKeeper {
    private final Consent consent;
    private final List<ClosedGate> opened = new ArrayList<>();

    GateKeeper(Consent consent) {
        this.consent = consent;
    }

    /**
     * Passes these gates.
     *
     * @throws NotPublishedException naming every gate that stays closed, and how one may be opened
     */
    void pass(List<ClosedGate> closed) {
        List<ClosedGate> refusing = new ArrayList<>();
        for (ClosedGate gate : closed) {
            (consent.covers(gate.name()) ? opened : refusing).add(gate);
        }
        if (!refusing.isEmpty()) {
            throw new NotPublishedException(
                    refusing.stream().map(ClosedGate::sentence).collect(Collectors.joining("\n")) + way(refusing));
        }
    }

    private static String way(List<ClosedGate> refusing) {
        List<String> acceptable = refusing.stream()
                .map(ClosedGate::name)
                .filter(GateName::acceptable)
                .distinct()
                .map(gate -> "--terima-gerbang " + gate.label())
                .toList();
        return acceptable.isEmpty()
                        || refusing.stream().anyMatch(gate -> !gate.name().acceptable())
                ? ""
                : "\nTerbitan terakhir tidak diubah. Bila keadaannya memang demikian, jalankan lagi dengan: "
                        + String.join(" ", acceptable) + " --alasan \"…\"";
    }

    /** The gates that were closed and opened by the officer. */
    List<ClosedGate> opened() {
        return List.copyOf(opened);
    }

    /** The units over which a gate was closed. */
    List<UnitName> doubted() {
        return opened.stream().flatMap(gate -> gate.units().stream()).toList();
    }

    Consent consent() {
        return consent;
    }
}
