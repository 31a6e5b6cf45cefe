package id.padan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Casts the scenes: in the small sample each its fixed number of times, at the larger scales each at its own rate. */
final class Director {
    private static final int TRIES = 50;

    static final List<PersonScene> PERSON_SCENES = personScenes();

    private final Region region;
    private final Stage stage;
    private final RandomGenerator random;

    Director(Region region, People people, RandomGenerator random) {
        this.region = region;
        this.random = random;
        this.stage = new Stage(region, people, random);
    }

    private static List<PersonScene> personScenes() {
        List<PersonScene> all = new ArrayList<>(CombinedScenes.ALL);
        all.addAll(NipScenes.ALL);
        all.addAll(CauseScenes.ALL);
        all.addAll(FurtherScenes.ALL);
        all.addAll(NearMisses.ALL);
        all.addAll(OddRows.ALL);
        return List.copyOf(all);
    }

    void playAllOnce() {
        int next = 0;
        for (SchoolScene scene : SchoolScenes.ALL) {
            for (int i = 0; i < scene.small(); i++) {
                School second = scene.pair() ? region.schools.get(next + 1) : null;
                stage.play(scene, region.schools.get(next), second);
                next += scene.pair() ? 2 : 1;
            }
        }
        for (PersonScene scene : PERSON_SCENES) {
            for (int i = 0; i < scene.small(); i++) {
                stage.play(scene, free(scene));
            }
        }
    }

    void playAtRates() {
        for (SchoolScene scene : SchoolScenes.ALL) {
            int times = (int) (scene.perMille() * region.schools.size() / 1000 + random.nextDouble());
            for (int i = 0; i < times; i++) {
                School first = freeSchool(null);
                School second = first != null && scene.pair() ? freeSchool(first) : null;
                if (first != null && (second != null || !scene.pair())) {
                    stage.play(scene, first, second);
                }
            }
        }
        for (School school : region.schools) {
            if (!school.played) {
                school.staff().forEach(this::perhaps);
            }
        }
    }

    private void perhaps(Teacher teacher) {
        double draw = random.nextDouble() * 1000;
        if (teacher.played) {
            return;
        }
        for (PersonScene scene : PERSON_SCENES) {
            draw -= scene.perMille();
            if (draw < 0) {
                if (scene.who().test(teacher)) {
                    stage.play(scene, teacher);
                }
                return;
            }
        }
    }

    /** The next teacher on whom the scene can be played, going round the schools so that each gets a mixture. */
    private Teacher free(PersonScene scene) {
        int longest =
                region.schools.stream().mapToInt(s -> s.teachers.size()).max().orElse(0);
        for (int place = 1; place < longest; place++) {
            for (School school : region.schools) {
                if (!school.played && place < school.teachers.size()) {
                    Teacher teacher = school.teachers.get(place);
                    if (!teacher.played && scene.who().test(teacher)) {
                        return teacher;
                    }
                }
            }
        }
        throw new IllegalStateException("nobody left for scene " + scene.name());
    }

    private @Nullable School freeSchool(@Nullable School not) {
        for (int i = 0; i < TRIES; i++) {
            School school = region.schools.get(random.nextInt(region.schools.size()));
            if (!school.taken && school != not && school.teachers.size() > 3) {
                return school;
            }
        }
        return null;
    }
}
