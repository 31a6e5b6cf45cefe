package id.padan.season;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be wrong with one teacher, the finding it makes, and what it hides (domain.md, "what blocks what"). */
enum Ailment {
    NIP_OF_NOBODY("nip_tidak_padan"),
    NIP_CUT_SHORT("nip_tidak_padan"),
    SKP_NOT_AGREED("skp_pmm_belum_ada"),
    WRONG_SCHOOL("unor_berbeda"),
    WRONG_INSTANSI("instansi_berbeda"),
    WRONG_ATASAN("atasan_berbeda"),
    RHK_OF_NOBODY("rhk_tidak_terkait"),
    OLD_TITLE("jabatan_nomenklatur_lama"),
    OTHER_NAME("identitas_meragukan"),
    ON_LEAVE("kedudukan_tidak_aktif"),
    TWO_ROWS("ganda_pmm"),
    NOT_FLOWED("belum_mengalir"),
    BEHIND("tertinggal_jadwal"),
    NOT_IN_PMM("tidak_ada_di_pmm");

    private static final LocalDate PLANNING_ENDS = LocalDate.of(2026, 1, 31);
    private static final Set<Ailment> NIP = EnumSet.of(NIP_OF_NOBODY, NIP_CUT_SHORT);
    /** What comes of a wrong number and one of these nobody settled. */
    private static final Set<Ailment> NOT_WITH_NIP = EnumSet.of(TWO_ROWS, WRONG_INSTANSI, NIP_OF_NOBODY, NIP_CUT_SHORT);

    private static final Set<Ailment> PLACE = EnumSet.of(WRONG_SCHOOL, WRONG_INSTANSI, WRONG_ATASAN);
    private static final Set<Ailment> ROWS = EnumSet.of(NOT_IN_PMM, TWO_ROWS, ON_LEAVE);

    private final String code;

    Ailment(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** What nobody can tell meanwhile. */
    Set<String> hides() {
        return switch (this) {
            case NIP_OF_NOBODY, NIP_CUT_SHORT -> Codes.SIASN;
            case SKP_NOT_AGREED -> Codes.of("rhk_tidak_terkait belum_mengalir tertinggal_jadwal");
            case WRONG_SCHOOL -> Codes.ATASAN;
            case WRONG_INSTANSI -> Codes.of("unor_berbeda skp_atasan_belum_ada atasan_berbeda rhk_tidak_terkait");
            default -> Set.of();
        };
    }

    void begin(Person who, World world) {
        switch (this) {
            case NIP_OF_NOBODY -> who.pmmNip = who.lastWrongNip.orElse(Numbers.strangersNip(who.number, 1));
            case NIP_CUT_SHORT -> who.pmmNip = who.lastWrongNip.orElse(who.nip.substring(0, 17));
            case SKP_NOT_AGREED -> who.pmmStatus = "Belum dibuat";
            case WRONG_SCHOOL -> who.pmmSchool = otherSchool(who.school());
            case WRONG_INSTANSI -> who.pmmOffice = otherOffice(who, world);
            case WRONG_ATASAN -> who.pmmAtasan = otherSchool(who.school()).principal().nip;
            case RHK_OF_NOBODY -> who.pmmRhkAtasan = "Rencana tahun lalu";
            case OLD_TITLE -> who.jabatan = "Guru Muda";
            case OTHER_NAME -> who.pmmName = world.strangeName(who);
            case ON_LEAVE -> who.kedudukan = "CLTN";
            case TWO_ROWS -> who.doubledInPmm = true;
            case NOT_FLOWED -> who.skp = "";
            case BEHIND -> who.pmmStage = "Perencanaan";
            case NOT_IN_PMM -> who.inPmm = false;
        }
    }

    /** Another week: a wrong number is corrected into another wrong one, a plan is drafted and handed in. */
    void goOn(Person who) {
        switch (this) {
            case NIP_OF_NOBODY -> who.pmmNip = Numbers.strangersNip(who.number, 2);
            case NIP_CUT_SHORT -> who.pmmNip = who.pmmNip.isEmpty() ? Numbers.strangersNip(who.number, 3) : "";
            case SKP_NOT_AGREED ->
                who.pmmStatus = who.pmmStatus.equals("Belum dibuat") ? "Draf" : "Menunggu persetujuan";
            case WRONG_ATASAN -> who.pmmAtasan = "";
            default -> {
                // stays as it is
            }
        }
    }

    void end(Person who) {
        switch (this) {
            case NIP_OF_NOBODY, NIP_CUT_SHORT -> {
                who.lastWrongNip = Optional.of(who.pmmNip);
                who.pmmNip = who.nip;
            }
            case SKP_NOT_AGREED -> who.pmmStatus = Person.AGREED;
            case WRONG_SCHOOL -> who.pmmSchool = null;
            case WRONG_INSTANSI -> who.pmmOffice = null;
            case WRONG_ATASAN -> who.pmmAtasan = null;
            case RHK_OF_NOBODY -> who.pmmRhkAtasan = null;
            case OLD_TITLE -> who.jabatan = Person.TITLE;
            case OTHER_NAME -> who.pmmName = who.name;
            case ON_LEAVE -> who.kedudukan = Person.ACTIVE;
            case TWO_ROWS -> who.doubledInPmm = false;
            case NOT_FLOWED -> who.skp = Person.AGREED_IN_EKINERJA;
            case BEHIND -> who.pmmStage = Person.LAST_STAGE;
            case NOT_IN_PMM -> who.inPmm = true;
        }
    }

    /** Nobody is behind the calendar before a stage of it is over. */
    boolean showsOn(LocalDate day) {
        return this != BEHIND || day.isAfter(PLANNING_ENDS);
    }

    /** True when a person may have both at once. */
    boolean goesWith(Ailment other) {
        return this != other
                && !(NIP.contains(this) && NOT_WITH_NIP.contains(other))
                && !(NIP.contains(other) && NOT_WITH_NIP.contains(this))
                && !(PLACE.contains(this) && PLACE.contains(other))
                && !(ROWS.contains(this) && ROWS.contains(other));
    }

    /** True for what PMM alone tells, so that it is judged under a wrong number, too. */
    boolean ofPmmAlone() {
        return this == SKP_NOT_AGREED || this == BEHIND;
    }

    boolean ofNumber() {
        return NIP.contains(this);
    }

    boolean ofPlace() {
        return PLACE.contains(this);
    }

    private static School otherSchool(School school) {
        List<School> schools = school.office.schools;
        return schools.get((schools.indexOf(school) + 1) % Math.min(School.ORDINARY, schools.size()));
    }

    private static Office otherOffice(Person who, World world) {
        return who.school().office == world.regency() ? world.city() : world.regency();
    }
}
