package id.padan.rule;

import id.padan.domain.Npsn;
import id.padan.reference.PadananIndex;
import id.padan.reference.Unor;
import id.padan.reference.UnorTree;
import java.util.List;
import java.util.stream.Collectors;

/** "Satu NPSN pada beberapa unor aktif", as their own or by the padanan file: then it cannot tell which school is meant. */
final class NpsnGanda implements UnorRule {
    @Override
    public String code() {
        return "npsn_ganda";
    }

    @Override
    public boolean comparesRows() {
        return true;
    }

    @Override
    public Verdict judge(UnorCase at) {
        Unor unor = at.unor();
        if (!unor.aktif()) {
            return Verdict.CLEAN;
        }
        if (!at.grounds().npsnKnown()) {
            return Verdict.notAssessable(new Reason.NoData(UnorTanpaNpsn.NO_NPSN));
        }
        UnorTree tree = at.grounds().references().unor();
        PadananIndex padanan = at.grounds().references().padanan();
        Npsn own = unor.npsn();
        Npsn npsn = own == null ? padanan.npsn(unor.id()) : own;
        if (npsn == null) {
            return Verdict.CLEAN;
        }
        List<Unor> others = padanan.carriers(npsn).stream()
                .filter(other -> other != unor.ordinal() && tree.aktif(other))
                .map(tree::at)
                .toList();
        if (others.isEmpty()) {
            return Verdict.CLEAN;
        }
        String named = others.stream()
                .map(other -> other.nama() + " (" + other.at() + ")")
                .collect(Collectors.joining(", "));
        return Verdict.found(finding(
                at.subject(),
                "",
                Severity.SEDANG,
                "",
                npsn.value(),
                new TaskTarget(TaskTarget.Kind.SEKOLAH, npsn.value(), "NPSN " + npsn),
                "NPSN " + npsn + " pada " + unor.nama() + " dipakai juga oleh " + named
                        + ". Satu NPSN seharusnya untuk satu unor saja."));
    }
}
