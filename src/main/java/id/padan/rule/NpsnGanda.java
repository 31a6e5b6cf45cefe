package id.padan.rule;

import id.padan.domain.Npsn;
import id.padan.reference.Unor;
import id.padan.reference.UnorTree;
import java.util.List;
import java.util.stream.Collectors;

/** "Satu NPSN pada beberapa unor aktif": then the NPSN cannot tell which school is meant. */
final class NpsnGanda implements UnorRule {
    @Override
    public String code() {
        return "npsn_ganda";
    }

    @Override
    public Verdict judge(UnorCase at) {
        Unor unor = at.unor();
        UnorTree tree = at.grounds().references().unor();
        Npsn npsn = unor.npsn();
        if (npsn == null || !unor.aktif()) {
            return Verdict.CLEAN;
        }
        List<Unor> others = tree.withNpsn(npsn).stream()
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
