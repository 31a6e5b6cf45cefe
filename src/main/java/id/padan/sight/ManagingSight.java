package id.padan.sight;

import id.padan.ledger.Audit;
import id.padan.ledger.AuditFilter;
import id.padan.ledger.AuditRecord;
import id.padan.ledger.Group;
import id.padan.recap.Cover;
import java.util.Comparator;
import java.util.List;

/** What is seen of accounts beside the accounts themselves: instansi by their names, and the audit. */
record ManagingSight(Office office, Boundary boundary) {
    private static final int PAGE = 50;

    /** The viewer's, of the newest published run, by name. */
    List<InstansiName> instansi() {
        List<Group> all = office.latest()
                .map(run -> office.bench().reader().groups(run.number(), false))
                .orElse(List.of());
        return boundary.only(all, group -> group.instansi().key()).stream()
                .filter(group -> !group.instansi().key().isEmpty())
                .map(group -> new InstansiName(group.instansi().key(), Cover.nameOf(group)))
                .sorted(Comparator.comparing(InstansiName::name))
                .toList();
    }

    AuditPage audit(AuditFilter filter, int page) {
        boundary.requireManaging();
        Audit audit = office.bench().auditBook();
        List<AuditRecord> found = audit.find(filter, (page - 1) * PAGE, PAGE + 1);
        return new AuditPage(found.stream().limit(PAGE).toList(), page, found.size() > PAGE, audit.actions());
    }
}
