package id.padan.rule;

import id.padan.reference.Unor;
import id.padan.reference.UnorTree;

/** "Unit kerja atasan tidak ditemukan": the unor has no usable parent. e-Kinerja shows it to everybody of the school. */
final class UnorAtasanTidakDitemukan implements PmmRule {
    @Override
    public String code() {
        return RuleCatalog.UNOR_ATASAN_TIDAK_DITEMUKAN;
    }

    @Override
    public Verdict judge(PmmCase pmm) {
        return pmm.unor().judge(unor -> {
            if (!pmm.grounds().parentUnusable(unor.ordinal())) {
                return Verdict.CLEAN;
            }
            UnorTree tree = pmm.references().unor();
            String begin = "Unor " + unor.nama() + " di SIASN (" + unor.at() + ") ";
            return switch (tree.parentState(unor.ordinal())) {
                case OK -> Verdict.CLEAN;
                case NONE ->
                    found(
                            pmm,
                            unor,
                            "tanpa_induk",
                            "",
                            begin + "tidak mempunyai unor atasan: DIATASAN ID kosong atau tidak terbaca.");
                case MISSING ->
                    found(
                            pmm,
                            unor,
                            "induk_tidak_ada",
                            parentId(tree, unor),
                            begin + "menunjuk unor atasan dengan id " + parentId(tree, unor)
                                    + ", dan unor itu tidak ada di referensi.");
                case INACTIVE ->
                    found(
                            pmm,
                            unor,
                            "induk_tidak_aktif",
                            parentName(tree, unor),
                            begin + "berada di bawah " + parentName(tree, unor) + ", dan unor itu tidak aktif.");
                case SELF ->
                    found(
                            pmm,
                            unor,
                            "induk_diri_sendiri",
                            unor.nama(),
                            begin + "menunjuk dirinya sendiri sebagai unor atasan.");
                case CYCLE ->
                    found(
                            pmm,
                            unor,
                            "induk_melingkar",
                            parentName(tree, unor),
                            begin + "berada di bawah " + parentName(tree, unor) + ", dan unor itu akhirnya kembali ke "
                                    + unor.nama() + " sendiri (melingkar).");
            };
        });
    }

    private static String parentId(UnorTree tree, Unor unor) {
        return String.valueOf(tree.parentId(unor.ordinal()));
    }

    private static String parentName(UnorTree tree, Unor unor) {
        return tree.nama(tree.parent(unor.ordinal()));
    }

    private Verdict found(PmmCase pmm, Unor unor, String subkind, String siasnValue, String sentence) {
        return Verdict.found(finding(
                pmm.subject(),
                subkind,
                Severity.BERAT,
                pmm.row().sekolah(),
                siasnValue,
                root(pmm.references().unor(), unor),
                sentence + " Selama itu semua orang di unor ini terhambat."));
    }

    /** What has to be repaired: a parent that is missing or closed, and a circle, are one thing for all schools beneath. */
    private static TaskTarget root(UnorTree tree, Unor unor) {
        return switch (tree.parentState(unor.ordinal())) {
            case MISSING ->
                new TaskTarget(
                        TaskTarget.Kind.UNOR,
                        parentId(tree, unor),
                        "Unor atasan yang tidak ada di referensi (id " + parentId(tree, unor) + ")");
            case INACTIVE -> Named.unor(tree.at(tree.parent(unor.ordinal())));
            case CYCLE -> circle(tree, unor);
            case OK, NONE, SELF -> Named.unor(unor);
        };
    }

    /** Named after the one of the lowest id, whichever of them it is met at. */
    private static TaskTarget circle(UnorTree tree, Unor unor) {
        Unor lowest = unor;
        int size = 1;
        for (int at = tree.parent(unor.ordinal()); at != unor.ordinal(); at = tree.parent(at)) {
            Unor other = tree.at(at);
            lowest = other.id().toString().compareTo(lowest.id().toString()) < 0 ? other : lowest;
            size++;
        }
        return new TaskTarget(
                TaskTarget.Kind.UNOR,
                lowest.id().toString(),
                lowest.nama() + " dan " + (size - 1) + " unor lain yang melingkar");
    }
}
