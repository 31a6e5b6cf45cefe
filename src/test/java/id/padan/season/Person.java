package id.padan.season;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A civil servant as the three systems have them; the fields are what goes wrong and is put right. */
final class Person {
    static final String AGREED = "Disetujui";
    static final String AGREED_IN_EKINERJA = "persetujuan";
    static final String LAST_STAGE = "Refleksi";
    static final String ACTIVE = "Aktif";
    static final String TITLE = "Guru Ahli Muda";

    final int number;
    final String name;
    final LocalDate born;
    final String nip;
    private @Nullable School school;

    boolean inSiasn = true;
    String kedudukan = ACTIVE;
    String jabatan = TITLE;
    /** e-Kinerja's word for the SKP, "" for none. */
    String skp = AGREED_IN_EKINERJA;

    boolean inPmm = true;
    boolean doubledInPmm;
    String pmmNip;
    /** The number PMM had last while it was wrong; it is the one that comes back. */
    Optional<String> lastWrongNip = Optional.empty();

    String pmmName;
    String pmmStatus = AGREED;
    String pmmStage = LAST_STAGE;
    /** What PMM says otherwise than it should; null where it says what it should. */
    @Nullable
    School pmmSchool;

    @Nullable
    Office pmmOffice;

    @Nullable
    String pmmAtasan;

    @Nullable
    String pmmRhkAtasan;
    /** Where the person taught until March, who moved within the period; null for all others. */
    @Nullable
    School untilMarch;

    Person(int number, String name) {
        this.number = number;
        this.name = name;
        this.born = Numbers.born(number);
        this.nip = Numbers.nip(number);
        this.pmmNip = nip;
        this.pmmName = name;
    }

    void worksAt(School where) {
        school = where;
    }

    School school() {
        if (school == null) {
            throw new IllegalStateException(name + " works nowhere");
        }
        return school;
    }

    /** True for the heads of a Dinas, who stand in SIASN and e-Kinerja only. */
    boolean official() {
        return school == null;
    }

    boolean principal() {
        return !official() && school().principal() == this;
    }

    boolean teachesBySiasn() {
        return inSiasn && kedudukan.equals(ACTIVE);
    }

    /** The school PMM says. */
    School pmmPlace() {
        return pmmSchool == null ? school() : pmmSchool;
    }

    @Override
    public String toString() {
        return name;
    }
}
