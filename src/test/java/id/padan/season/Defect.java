package id.padan.season;

import java.util.Set;
import java.util.stream.Stream;

/** What may be wrong with a school or its head, and what everybody there feels of it. */
enum Defect {
    PRINCIPAL_WITHOUT_SKP("skp_atasan_belum_ada", Felt.BY_TEACHERS),
    DINAS_HEAD_WITHOUT_SKP("skp_atasan_belum_ada", Felt.BY_PRINCIPALS),
    UNOR_INACTIVE("unor_tidak_terdaftar", Felt.BY_ALL),
    NO_PARENT("unor_atasan_tidak_ditemukan", Felt.BY_ALL),
    NO_HEAD("atasan_berbeda", Felt.BY_TEACHERS),
    NO_NPSN("unor_tanpa_npsn", Felt.BY_UNOR),
    NPSN_OF_ANOTHER("npsn_ganda", Felt.BY_UNOR_AND_THE_NEXT);

    private enum Felt {
        BY_TEACHERS,
        BY_PRINCIPALS,
        BY_ALL,
        BY_UNOR,
        BY_UNOR_AND_THE_NEXT
    }

    private final String code;
    private final Felt felt;

    Defect(String code, Felt felt) {
        this.code = code;
        this.felt = felt;
    }

    void begin(School school) {
        switch (this) {
            case PRINCIPAL_WITHOUT_SKP -> school.principal().skp = "";
            case DINAS_HEAD_WITHOUT_SKP -> school.office.headSkp = "";
            case UNOR_INACTIVE -> school.active = false;
            case NO_PARENT -> school.parentKnown = false;
            case NO_HEAD -> school.headKnown = false;
            case NO_NPSN -> school.unorNpsn = "";
            case NPSN_OF_ANOTHER -> school.unorNpsn = next(school).npsn;
        }
    }

    /** Another week: a principal's plan is made, and not agreed yet. */
    void goOn(School school) {
        if (this == PRINCIPAL_WITHOUT_SKP) {
            school.principal().skp = "draft";
        }
    }

    void end(School school) {
        switch (this) {
            case PRINCIPAL_WITHOUT_SKP -> school.principal().skp = Person.AGREED_IN_EKINERJA;
            case DINAS_HEAD_WITHOUT_SKP -> school.office.headSkp = Person.AGREED_IN_EKINERJA;
            case UNOR_INACTIVE -> school.active = true;
            case NO_PARENT -> school.parentKnown = true;
            case NO_HEAD -> school.headKnown = true;
            case NO_NPSN, NPSN_OF_ANOTHER -> school.unorNpsn = school.npsn;
        }
    }

    private static School next(School school) {
        return school.office.schools.get(school.office.schools.indexOf(school) + 1);
    }

    Stream<Matter> makes(School school, World world) {
        Stream<Matter> felt = feel(school, world).map(about -> new Matter(about, code));
        boolean notFlowed =
                this == PRINCIPAL_WITHOUT_SKP && school.principal().skp.isEmpty();
        return notFlowed ? Stream.concat(felt, Stream.of(new Matter(school.principal().name, "belum_mengalir"))) : felt;
    }

    private Stream<String> feel(School school, World world) {
        return switch (felt) {
            case BY_TEACHERS ->
                world.staff(school).stream().filter(one -> !one.principal()).map(one -> one.name);
            case BY_ALL -> world.staff(school).stream().map(one -> one.name);
            case BY_PRINCIPALS -> school.office.schools.stream().map(one -> one.principal().name);
            case BY_UNOR -> Stream.of(school.name);
            case BY_UNOR_AND_THE_NEXT -> Stream.of(school.name, next(school).name);
        };
    }

    Stream<Matter> hides(School school, World world) {
        return switch (this) {
            case UNOR_INACTIVE -> all(feel(school, world), Codes.ATASAN);
            case NO_HEAD -> all(feel(school, world), Codes.of("skp_atasan_belum_ada rhk_tidak_terkait"));
            case NO_PARENT -> all(Stream.of(school.principal().name), Codes.ATASAN);
            default -> Stream.empty();
        };
    }

    private static Stream<Matter> all(Stream<String> people, Set<String> codes) {
        return people.flatMap(about -> codes.stream().map(code -> new Matter(about, code)));
    }
}
