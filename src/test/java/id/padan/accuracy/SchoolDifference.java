package id.padan.accuracy;

import id.padan.accuracy.InventedSchool.Owner;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What makes another school of one, the harder the likelier to be drawn; each keeps all else as it is. */
enum SchoolDifference {
    NOMOR_LAIN("SDN 1 X, SDN 2 X", 4) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            int other = 1 + random.nextInt(InventedSchool.MOST);
            return school.withNomor(other == school.nomor() ? other % InventedSchool.MOST + 1 : other);
        }
    },
    NOMOR_DI_SATU_SISI("SDN 1 X, SDN X", 3) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            return school.withNomor(school.nomor() == 0 ? 1 + random.nextInt(InventedSchool.MOST) : 0);
        }
    },
    TINGKAT_LAIN("SDN 1 X, SMPN 1 X, MIN 1 X", 3) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            int next = InventedSchool.LEVELS.indexOf(school.tingkat()) + 1 + random.nextInt(8);
            return school.withTingkat(InventedSchool.LEVELS.get(next % InventedSchool.LEVELS.size()));
        }
    },
    NEGERI_DAN_SWASTA("SDN 1 X, SD Swasta 1 X, SD 1 X", 2) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            List<Owner> others = Arrays.stream(Owner.values())
                    .filter(owner -> owner != school.owner())
                    .toList();
            return school.ownedBy(others.get(random.nextInt(others.size())));
        }
    },
    SATAP_ATAU_BUKAN("SMPN 2 X, SMPN Satap 2 X", 1) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            return school.withSatap(!school.satap());
        }
    },
    TEMPAT_BEDA_SATU_HURUF("SDN 1 Sukamaju, SDN 1 Sukamaja", 4) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            return school.at(InventedSchool.aLetterApart(school.place(), random));
        }
    },
    HURUF_TEMPAT_LAIN("SDN 1 X A, SDN 1 X B", 3) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            String letter = InventedSchool.letter(random);
            return school.withLetter(letter.equals(school.letter()) ? "" : letter);
        }
    },
    ARAH_LAIN("SDN 1 X Utara, SDN 1 X Selatan, SDN 1 X", 2) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            String side = InventedSchool.SIDES.get(random.nextInt(InventedSchool.SIDES.size()));
            return school.onSide(side.equals(school.side()) ? "" : side);
        }
    },
    TANAH_LAIN("SDN 1 Tanjung X, SDN 1 Kampung X, SDN 1 X", 2) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            String land = InventedSchool.LANDS.get(random.nextInt(InventedSchool.LANDS.size()));
            return school.onLand(land.equals(school.land()) ? "" : land);
        }
    },
    YAYASAN("SD Bina X, SD X", 1) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            return school.withPatron(school.patron().isEmpty() ? "BINA" : "");
        }
    },
    TEMPAT_LAIN("SDN 1 X, SDN 1 Y", 2) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            return school.at(InventedSchool.place(random));
        }
    },
    /** Both names say their kecamatan. */
    KECAMATAN_LAIN("SDN 1 X Kec. Y, SDN 1 X Kec. Z", 2) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            return school.inKecamatan(
                    String.join("", InventedSchool.aLetterApart(InventedSchool.place(random), random)));
        }
    },
    /** Only one of two of one name says it. */
    KECAMATAN_DI_SATU_SISI("SDN 1 X Kec. Y, SDN 1 X", 2) {
        @Override
        InventedSchool of(InventedSchool school, Random random) {
            return school.inKecamatan("LAIN");
        }
    };

    final String example;
    final int weight;

    SchoolDifference(String example, int weight) {
        this.example = example;
        this.weight = weight;
    }

    /** Another school. */
    abstract InventedSchool of(InventedSchool school, Random random);
}
