package id.padan.season;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.cli.Terminal.Said;
import id.padan.season.Desk.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plays the season week by week and holds what Padan says against the truth, both ways. */
final class Play {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);
    /** Of a world whose people are all others. */
    private static final int ELSEWHERE = 3_000;

    private final World world = new World(0);
    private final Script script;
    private final Truth truth = new Truth();
    private final Desk desk;
    private final Map<Matter, Long> numbers = new HashMap<>();
    private final Mail mail;
    private final Count count = new Count();
    private Map<Matter, Standing> last = Map.of();
    private String lastPmm = "";
    private @Nullable School lastMissing;

    Play(Desk desk, long seed) {
        this.desk = desk;
        this.script = new Script(world, seed);
        this.mail = new Mail(desk, seed);
    }

    /** How often findings came to stand how. */
    Count count() {
        return count;
    }

    /** One week: what happens, what is downloaded, what is refused, what is published, how everything stands. */
    void week(int number, Peculiar peculiar) throws Exception {
        LocalDate day = FIRST_MONDAY.plusWeeks(number - 1L);
        String name = "week " + number + " " + peculiar;
        script.play(number, day);
        Week week = new Week(
                day,
                day.minusDays(peculiar.age()),
                peculiar.missing() ? unlucky(number) : null,
                peculiar.lost(),
                peculiar.ruleOff());
        if (!peculiar.gate().isEmpty()) {
            refused(name, number, peculiar, day);
        }
        Download download = download(week).into(desk.files(), script.exceptions());
        Said said = peculiar.accepted()
                ? desk.run(day, week.ruleOff(), "--terima-gerbang", peculiar.gate(), "--alasan", "Sudah ditanyakan")
                : desk.run(day, week.ruleOff());
        assertThat(said.done()).as(name + ": " + said.err()).isTrue();
        View view = new View(world, week, script.exceptions(), script.troubles());
        last = truth.publish(week, view);
        compare(name, view);
        count.add(last.values());
        if (peculiar == Peculiar.REPEATED) {
            repeated(name, day, view);
        }
        if (peculiar != Peculiar.LAST) {
            answer(day, view);
        }
        lastMissing = week.missing();
        lastPmm = Files.readString(desk.files().resolve(download.pmmName()));
    }

    /** One of the ordinary schools that came last week, none of whose people PMM has elsewhere, and to which nobody has just moved. */
    private School unlucky(int number) {
        List<School> schools = new ArrayList<>(world.regency().schools.subList(0, School.ORDINARY));
        Collections.rotate(schools, -number);
        return schools.stream()
                .filter(school -> school != lastMissing && !script.movedTo().contains(school))
                .filter(school -> world.staff(school).stream().allMatch(one -> one.pmmPlace() == school))
                .findFirst()
                .orElseThrow();
    }

    private Download download(Week week) {
        Download whole = Download.whole(world, week.asOf()).without(week.lost());
        School missing = week.missing();
        return missing == null ? whole : whole.without(missing);
    }

    /** A file that must not be believed: the run is refused and says why, and everything stays as it was. */
    private void refused(String name, int number, Peculiar peculiar, LocalDate day) throws Exception {
        Map<String, String> published = desk.published();
        Download.whole(world, day).into(desk.files(), script.exceptions());
        spoil(peculiar, number, day);
        Said said = desk.run(day, peculiar.ruleOff());

        assertThat(said.refused()).as(name + ": " + said).isTrue();
        assertThat(said.err()).as(name).contains("--terima-gerbang " + peculiar.gate());
        if (peculiar.gate().equals("susut-sekolah")) {
            assertThat(said.err()).as(name).contains("- pmm, " + unlucky(number).name + ": ");
        }
        assertThat(desk.published()).as(name + ": what was published").isEqualTo(published);
        assertThat(differences(desk.courses()))
                .as(name + ": how everything stood")
                .isEmpty();
    }

    /** Puts a wrong PMM file in the place of the right one. */
    private void spoil(Peculiar peculiar, int number, LocalDate day) throws IOException {
        Path right = desk.files().resolve("pmm-" + day + ".csv");
        Download whole = Download.whole(world, day);
        switch (peculiar) {
            case SCHOOL_MISSING, SCHOOL_ACCEPTED ->
                whole.without(unlucky(number)).pmm(desk.files(), day);
            case STATUS_LOST, STAGE_LOST -> whole.without(peculiar.lost()).pmm(desk.files(), day);
            case OTHERS_FILE -> Download.whole(new World(ELSEWHERE), day).pmm(desk.files(), day);
            case SAME_FILE -> Files.writeString(right, lastPmm);
            case OLDER_FILE -> {
                Files.delete(right);
                whole.pmm(desk.files(), day.minusDays(10));
            }
            default -> throw new IllegalStateException(peculiar + " spoils no file");
        }
    }

    /** The very same files change nothing, neither by themselves nor by force. */
    private void repeated(String name, LocalDate day, View view) throws Exception {
        Map<String, String> published = desk.published();
        Said again = desk.run(day, "");
        assertThat(again.out()).as(name).contains("tidak ada yang dikerjakan");
        Said forced = desk.run(day, "", "--paksa");
        assertThat(forced.done()).as(name + ": " + forced.err()).isTrue();
        assertThat(desk.published().keySet()).as(name).containsAll(published.keySet());
        last = Truth.again(last);
        compare(name + " by force", view);
    }

    /** Nothing missing, nothing more, every state right; and whoever is followed keeps the finding's number. */
    private void compare(String name, View view) throws Exception {
        List<Course> courses = desk.courses();
        assertThat(differences(courses)).as(name).isEmpty();
        for (Course course : courses) {
            Matter matter = matter(course);
            long number = numbers.computeIfAbsent(matter, first -> course.life().number());
            assertThat(course.life().number())
                    .as(name + ": number of " + matter)
                    .isEqualTo(number);
            if (view.of(matter) == Sight.THERE && !Codes.OF_UNOR.contains(matter.code())) {
                assertThat(course.life().instansi())
                        .as(name + ": instansi of " + matter)
                        .isEqualTo(world.named(matter.about()).school().office.id);
            }
        }
    }

    /** What Padan tells otherwise than it is, or not at all, or without its being so. */
    private List<String> differences(List<Course> courses) {
        Map<Matter, Standing> untold = new HashMap<>(last);
        List<String> differences = new ArrayList<>();
        for (Course course : courses) {
            Matter matter = matter(course);
            Standing truth = untold.remove(matter);
            boolean withCause = truth == null || truth.why() != null;
            String told = course.standing().told(withCause);
            String known = truth == null ? "nothing" : truth.told(withCause);
            if (!told.equals(known)) {
                differences.add(matter + " is " + known + "; told " + told);
            }
        }
        untold.forEach((matter, truth) -> differences.add(matter + " is " + truth.told(true) + "; told nothing"));
        return differences;
    }

    /** Both offices send their workbooks back before the next Monday. */
    private void answer(LocalDate day, View view) throws Exception {
        for (Office office : world.offices) {
            Office other = office == world.city() ? world.regency() : world.city();
            truth.hear(mail.send(office, other, day, answerable(office, view)));
        }
    }

    /** What an office has before it in its workbook, by number. */
    private Map<Matter, Long> answerable(Office office, View view) throws Exception {
        Map<Matter, Long> answerable = new HashMap<>();
        for (Course course : desk.courses()) {
            Matter matter = matter(course);
            boolean theirs = course.life().instansi().equals(office.id);
            if (theirs
                    && view.of(matter) == Sight.THERE
                    && course.life().state().open()) {
                answerable.put(matter, course.life().number());
            }
        }
        return answerable;
    }

    private Matter matter(Course course) {
        String code = course.life().key().code();
        String about = Codes.OF_UNOR.contains(code) ? course.unor() : world.named(course.nama()).name;
        return new Matter(about, code);
    }
}
