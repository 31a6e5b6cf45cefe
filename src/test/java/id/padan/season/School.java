package id.padan.season;

import org.jspecify.annotations.Nullable;

/** A school: SIASN's unor, and what PMM calls it. */
final class School {
    /** Of the regency's schools the first so many may have any trouble; the others are kept for what must stand alone. */
    static final int ORDINARY = 11;

    final Office office;
    final String name;
    final String npsn;
    final String unorId;
    private @Nullable Person principal;

    boolean active = true;
    boolean headKnown = true;
    boolean parentKnown = true;
    /** The NPSN that SIASN has for the unor, "" for none. */
    String unorNpsn;

    School(Office office, int number, String name) {
        this.office = office;
        this.name = name;
        this.npsn = String.valueOf(20_200_000 + number);
        this.unorId = Numbers.hex(0xE, number);
        this.unorNpsn = npsn;
    }

    void headedBy(Person person) {
        principal = person;
    }

    Person principal() {
        if (principal == null) {
            throw new IllegalStateException(name + " has nobody to head it");
        }
        return principal;
    }

    /** What the principal plans, which the teachers support. */
    String rhk() {
        return "Mutu pembelajaran " + name + " meningkat";
    }
}
