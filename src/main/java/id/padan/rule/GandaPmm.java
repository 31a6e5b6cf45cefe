package id.padan.rule;

import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.reference.PmmIndex;
import id.padan.snapshot.Address;
import java.util.List;
import java.util.stream.Collectors;

/** "Satu NIP di beberapa baris PMM" that are no rotation; every row of the group, and each is still judged on its own. */
final class GandaPmm implements PmmRule {
    @Override
    public String code() {
        return "ganda_pmm";
    }

    @Override
    public boolean comparesRows() {
        return true;
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        if (!(pmm.row().nip() instanceof NipReading.Valid valid)) {
            return Verdict.notAssessable(new Reason.Behind(RuleCatalog.NIP_TIDAK_PADAN));
        }
        PmmIndex index = pmm.references().pmm();
        return index.duplicated(valid.nip()) ? found(pmm, valid.nip(), index.rows(valid.nip())) : Verdict.CLEAN;
    }

    private Verdict found(PmmCase pmm, Nip nip, List<Address> rows) {
        String others = rows.stream()
                .filter(at -> !at.equals(pmm.row().at()))
                .map(Address::toString)
                .collect(Collectors.joining(", "));
        return Verdict.found(finding(
                pmm.subject(),
                "",
                Severity.SEDANG,
                rows.size() + " baris",
                "",
                pmm.target(),
                "NIP " + nip.full() + " ada di " + rows.size() + " baris PMM pada masa yang sama; selain baris ini: "
                        + others + ". Tentukan baris mana yang benar."));
    }
}
