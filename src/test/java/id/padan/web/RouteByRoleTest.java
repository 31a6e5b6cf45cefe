package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.account.Login;
import id.padan.account.jdbc.AccountTables;
import id.padan.ledger.Group;
import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.SamplePersons;
import id.padan.testing.ServedOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every way into the server, asked by everybody: {@code routes.txt} says what each gets. Whoever adds a page adds its line
 * there, and names what the line asks for in {@link #things}; without a line the first test fails.
 */
@Timeout(300)
final class RouteByRoleTest {
    /** The columns of routes.txt; the first is nobody, and each admin asks for what is the first one's. */
    static final List<String> CALLERS = List.of(
            "",
            ServedOffice.PETUGAS,
            ServedOffice.ADMIN,
            ServedOffice.OTHER_ADMIN,
            ServedOffice.PIMPINAN,
            ServedOffice.PENGELOLA);

    /** Whoever sees figures only. */
    private static final Set<String> WITHOUT_PERSONS = Set.of("", ServedOffice.PIMPINAN, ServedOffice.PENGELOLA);

    /** What filters answer before any page is asked. */
    private static final Set<String> BY_FILTER = Set.of("POST /masuk", "POST /keluar");

    /** The one door for several endpoints; Spring names what lies behind it otherwise. */
    private static final String HEALTH = "GET /actuator/health/**";

    private static final String HEALTH_ITSELF = "GET /actuator/health";
    private static final Pattern FINDING = Pattern.compile("/temuan/(\\d+)");

    @TempDir
    static Path folder;

    static ServedOffice office;
    static Map<String, String> things;
    static SamplePersons persons;

    /** Of the first admin's instansi alone: nobody for the other one to see. */
    static SamplePersons strangers;

    @BeforeAll
    static void serve() throws Exception {
        office = ServedOffice.in(folder, Databases.h2(folder));
        Path files = folder.resolve("berkas");
        persons = SamplePersons.in(files);
        strangers = SamplePersons.only(files, marks(office.instansi()), marks(office.otherInstansi()));
        things = Map.of(
                "{instansi}", office.instansi(),
                "{lain}", office.otherInstansi(),
                "{run}", Long.toString(run()),
                "{temuan}", finding(),
                "{akun}", Long.toString(account(ServedOffice.OTHER_ADMIN)),
                "{tautan}", "A".repeat(43));
    }

    /** The first one that the first admin is shown. */
    private static String finding() throws Exception {
        Matcher link = FINDING.matcher(
                office.browser(ServedOffice.ADMIN).get("/temuan").text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Set<String> marks(String key) {
        return office.bench().reader().groups(run(), false).stream()
                .map(Group::instansi)
                .filter(instansi -> instansi.key().equals(key))
                .flatMap(instansi -> Stream.of(instansi.key(), instansi.nama()))
                .collect(Collectors.toSet());
    }

    private static long run() {
        return office.bench().history(1).get(0).run().number();
    }

    private static long account(String login) {
        return AccountTables.in(office.bench().database(), office.bench().auditBook())
                .accounts()
                .find(new Login(login))
                .orElseThrow()
                .id();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    static Stream<RouteLine> lines() {
        return RouteLine.all().stream();
    }

    private static Set<String> doors() {
        return Doors.ALL.stream()
                .map(door -> RouteLine.shape(door.method().name(), door.pattern()))
                .flatMap(shape -> shape.equals(HEALTH) ? Stream.of(shape, HEALTH_ITSELF) : Stream.of(shape))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that Spring would answer if the doors were open. */
    private static Set<String> pages() {
        Set<String> pages = new TreeSet<>(BY_FILTER);
        for (RequestMappingInfoHandlerMapping mapping : office.server().parts(RequestMappingInfoHandlerMapping.class)) {
            mapping.getHandlerMethods().keySet().forEach(page -> add(pages, page));
        }
        for (AbstractUrlHandlerMapping mapping : office.server().parts(AbstractUrlHandlerMapping.class)) {
            mapping.getHandlerMap().keySet().forEach(pattern -> pages.add(RouteLine.shape("GET", pattern)));
        }
        return pages;
    }

    private static void add(Set<String> pages, RequestMappingInfo page) {
        Set<RequestMethod> methods = page.getMethodsCondition().getMethods();
        for (String pattern : page.getPatternValues()) {
            (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                    .forEach(method -> pages.add(RouteLine.shape(method.name(), pattern)));
        }
    }

    @Test
    void every_page_and_every_door_has_a_line_and_every_line_is_about_one() {
        Set<String> ways = new TreeSet<>(pages());
        ways.addAll(doors());

        assertThat(lines().map(RouteLine::shape).collect(Collectors.toSet()))
                .as("lines of src/test/resources/id/padan/web/routes.txt")
                .containsExactlyInAnyOrderElementsOf(ways);
    }

    @Test
    void behind_every_door_is_a_page() {
        assertThat(pages()).containsAll(doors());
    }

    /** Nobody is let through by a page alone. */
    @Test
    void what_has_no_door_is_closed_to_everybody() {
        Set<String> doors = doors();

        assertThat(lines().filter(line -> !doors.contains(line.shape())))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.statuses()).containsExactly("masuk", "403", "403", "403", "403", "403"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everybody_gets_what_the_table_says(RouteLine line) throws Exception {
        List<String> statuses = new ArrayList<>();
        for (String caller : CALLERS) {
            Browser browser = signedIn(caller);
            String token = browser.get(caller.isEmpty() ? "/masuk" : "/akun").token();
            Browser.Page page = browser.ask(line.method(), named(line.path()), named(line.fields()), token);
            statuses.add(status(page));
            assertThat(hiddenFrom(caller).shownIn(page.text()))
                    .as("who is named to \"%s\" by %s", caller, line)
                    .isEmpty();
        }

        assertThat(line.got(statuses).toString()).isEqualTo(line.toString());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void what_changes_something_needs_its_forms_token(RouteLine line) throws Exception {
        if (!line.method().equals("GET")) {
            for (String caller : CALLERS) {
                Browser.Page page = signedIn(caller).ask(line.method(), named(line.path()), named(line.fields()), "");
                assertThat(page.status()).as("%s by %s", line, caller).isEqualTo(403);
            }
        }
    }

    /** Of those who see persons nothing is hidden here but another's. */
    private static SamplePersons hiddenFrom(String caller) {
        if (WITHOUT_PERSONS.contains(caller)) {
            return persons;
        }
        return caller.equals(ServedOffice.OTHER_ADMIN) ? strangers : new SamplePersons(Set.of(), Set.of());
    }

    /** Or the test above would look for nothing. */
    @Test
    void whoever_may_see_persons_is_shown_some() throws Exception {
        assertThat(persons.numbers()).hasSizeGreaterThan(100);
        assertThat(persons.names()).hasSizeGreaterThan(100);
        assertThat(strangers.names()).hasSizeGreaterThan(50);
        for (String login : List.of(ServedOffice.PETUGAS, ServedOffice.ADMIN)) {
            Browser browser = office.browser(login);
            assertThat(strangers.shownIn(browser.get("/temuan").text())).isNotEmpty();
        }
    }

    private static Browser signedIn(String caller) throws Exception {
        Browser browser = Browser.staying(office.url());
        if (!caller.isEmpty()) {
            assertThat(browser.signIn(caller, ServedOffice.PASSWORD).headers())
                    .containsEntry("location", office.url() + "/");
        }
        return browser;
    }

    private static String named(String text) {
        String named = text;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            named = named.replace(thing.getKey(), thing.getValue());
        }
        return named;
    }

    private static String status(Browser.Page page) {
        String location = page.headers().getOrDefault("location", "");
        return location.endsWith("/masuk") && page.status() == 302 ? "masuk" : Integer.toString(page.status());
    }
}
