package id.padan.rule;

import id.padan.domain.Instansi;
import id.padan.domain.Npsn;
import id.padan.reference.PmmSchools;
import id.padan.rule.MappingConflict.Kind;
import id.padan.rule.SchoolMapping.Line;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A school, a unor, or both, that are not one to one.
 *
 * @param unor -1 for none
 */
record SchoolClash(Grounds grounds, Kind kind, @Nullable Npsn npsn, int unor, Supplier<String> sentence)
        implements Line<MappingConflict> {
    @Override
    public MappingConflict written() {
        PmmSchools schools = grounds.references().pmm().schools();
        int school = npsn == null ? -1 : schools.find(npsn);
        Instansi named = unor >= 0
                ? grounds.unor(unor).instansi()
                : school >= 0 ? schools.instansi(school) : Instansi.TIDAK_DIKETAHUI;
        return new MappingConflict(
                kind,
                grounds.group(named),
                npsn,
                school < 0 ? "" : schools.nama(school),
                unor < 0 ? null : grounds.unor(unor).id(),
                unor < 0 ? "" : grounds.unor(unor).nama(),
                sentence.get());
    }
}
