package id.padan.accuracy;

import java.util.List;
import java.util.Random;

/**
 * A school as it is, before anybody writes its name. Its places are made of syllables of their own, none of which the
 * bundled sample knows.
 *
 * @param nomor 0 when it has none
 * @param patron the first words of a private school's name, "" where there are none
 * @param land a word such as KAMPUNG before the place, "" for most
 * @param place one word in two parts
 * @param side UTARA and the like, "" for most
 * @param letter what tells two places of one name apart, "" for most
 */
record InventedSchool(
        String tingkat,
        Owner owner,
        int nomor,
        boolean satap,
        String patron,
        String land,
        List<String> place,
        String side,
        String letter,
        String kecamatan) {
    enum Owner {
        STATE,
        PRIVATE,
        /** Private too, but the name does not say so. */
        UNSAID
    }

    static final List<String> LANDS =
            List.of("KAMPUNG", "TANJUNG", "SUNGAI", "GUNUNG", "BATU", "PADANG", "KARANG", "MUARA");
    static final List<String> SIDES = List.of("UTARA", "SELATAN", "TIMUR", "BARAT", "TENGAH");
    static final List<String> LEVELS = List.of("SD", "SMP", "SMA", "SMK", "TK", "SLB", "MI", "MTS", "MA");
    private static final List<String> PATRONS = List.of("BINA", "TUNAS", "HARAPAN", "CAHAYA", "PELITA");
    private static final List<String> ONSETS =
            List.of("B", "C", "D", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "W", "Y", "NG", "NY");
    private static final List<String> VOWELS = List.of("A", "E", "I", "O", "U");
    private static final List<String> CODAS = List.of("", "", "", "N", "R", "NG", "L", "K", "S", "M");
    /** The highest number. */
    static final int MOST = 19;

    InventedSchool {
        place = List.copyOf(place);
    }

    static InventedSchool draw(Random random) {
        String tingkat = random.nextInt(100) < 60 ? "SD" : LEVELS.get(random.nextInt(LEVELS.size()));
        Owner owner = random.nextInt(100) < 85 ? Owner.STATE : Owner.values()[1 + random.nextInt(2)];
        return new InventedSchool(
                tingkat,
                owner,
                random.nextInt(100) < 75 ? 1 + random.nextInt(MOST) : 0,
                tingkat.equals("SMP") && random.nextInt(4) == 0,
                owner == Owner.STATE ? "" : PATRONS.get(random.nextInt(PATRONS.size())),
                random.nextInt(100) < 20 ? LANDS.get(random.nextInt(LANDS.size())) : "",
                place(random),
                random.nextInt(100) < 12 ? SIDES.get(random.nextInt(SIDES.size())) : "",
                random.nextInt(100) < 4 ? letter(random) : "",
                String.join("", place(random)));
    }

    static List<String> place(Random random) {
        return List.of(syllable(random) + syllable(random), syllable(random) + syllable(random));
    }

    static String letter(Random random) {
        return Character.toString('A' + random.nextInt(26));
    }

    private static String syllable(Random random) {
        return ONSETS.get(random.nextInt(ONSETS.size()))
                + VOWELS.get(random.nextInt(VOWELS.size()))
                + CODAS.get(random.nextInt(CODAS.size()));
    }

    /** Another place that differs in one vowel. */
    static List<String> aLetterApart(List<String> place, Random random) {
        int part = random.nextInt(place.size());
        String old = place.get(part);
        int at = random.nextInt(old.length());
        while (!VOWELS.contains(old.substring(at, at + 1))) {
            at = (at + 1) % old.length();
        }
        String vowel = VOWELS.get(random.nextInt(VOWELS.size()));
        if (vowel.equals(old.substring(at, at + 1))) {
            return aLetterApart(place, random);
        }
        String fresh = old.substring(0, at) + vowel + old.substring(at + 1);
        return part == 0 ? List.of(fresh, place.get(1)) : List.of(place.get(0), fresh);
    }

    InventedSchool withNomor(int other) {
        return new InventedSchool(tingkat, owner, other, satap, patron, land, place, side, letter, kecamatan);
    }

    InventedSchool withTingkat(String other) {
        return new InventedSchool(other, owner, nomor, satap, patron, land, place, side, letter, kecamatan);
    }

    InventedSchool ownedBy(Owner other) {
        return new InventedSchool(tingkat, other, nomor, satap, patron, land, place, side, letter, kecamatan);
    }

    InventedSchool withSatap(boolean other) {
        return new InventedSchool(tingkat, owner, nomor, other, patron, land, place, side, letter, kecamatan);
    }

    InventedSchool withPatron(String other) {
        return new InventedSchool(tingkat, owner, nomor, satap, other, land, place, side, letter, kecamatan);
    }

    InventedSchool at(List<String> other) {
        return new InventedSchool(tingkat, owner, nomor, satap, patron, land, other, side, letter, kecamatan);
    }

    InventedSchool onLand(String other) {
        return new InventedSchool(tingkat, owner, nomor, satap, patron, other, place, side, letter, kecamatan);
    }

    InventedSchool onSide(String other) {
        return new InventedSchool(tingkat, owner, nomor, satap, patron, land, place, other, letter, kecamatan);
    }

    InventedSchool withLetter(String other) {
        return new InventedSchool(tingkat, owner, nomor, satap, patron, land, place, side, other, kecamatan);
    }

    InventedSchool inKecamatan(String other) {
        return new InventedSchool(tingkat, owner, nomor, satap, patron, land, place, side, letter, other);
    }
}
