package id.padan.web;

import id.padan.account.InvitationDesk;
import id.padan.job.Workbench;
import id.padan.schedule.Schedule;
import id.padan.sight.Sights;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The pages of one job, served until closed. */
public final class PadanServer implements AutoCloseable {
    /** By which the command line shows that it may ask. */
    public static final String CONTROL_HEADER = "X-Padan-Kendali";

    private final ServletWebServerApplicationContext context;

    private PadanServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Where and what is served.
     *
     * @param address of this machine; the loopback address where a reverse proxy stands before it
     * @param port 0 for any that is free
     * @param jobFile read already once without fault
     */
    public record Place(InetAddress address, int port, Path jobFile) {}

    /**
     * Starts to serve; workbench and schedule stay open until the server is closed, and are closed by whoever opened them.
     *
     * @throws PortTakenException when another program listens there
     */
    public static PadanServer start(
            Workbench bench, Schedule schedule, Place place, Clock clock, Map<String, String> settings)
            throws PortTakenException {
        SpringApplication boot = new SpringApplication(ServerConfiguration.class);
        boot.setBannerMode(Banner.Mode.OFF);
        boot.setLogStartupInfo(false);
        boot.setRegisterShutdownHook(false);
        boot.addInitializers(context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("padan", Map.copyOf(settings)));
            register((GenericApplicationContext) context, bench, schedule, place, clock);
        });
        try {
            ConfigurableApplicationContext started =
                    boot.run("--server.address=" + place.address().getHostAddress(), "--server.port=" + place.port());
            started.getBean(Sights.class).getReady();
            return new PadanServer((ServletWebServerApplicationContext) started);
        } catch (RuntimeException failure) {
            throw PortTakenException.explain(failure, place.port());
        }
    }

    private static void register(
            GenericApplicationContext context, Workbench bench, Schedule schedule, Place place, Clock clock) {
        context.registerBean(Workbench.class, () -> bench, bean -> bean.setDestroyMethodName(""));
        context.registerBean(Schedule.class, () -> schedule, bean -> bean.setDestroyMethodName(""));
        context.registerBean(Place.class, () -> place);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Control.class, Control::fresh);
    }

    /** The port that is listened on. */
    public int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** Path of the one-time link by which the first password is set; empty once somebody manages accounts. */
    public Optional<String> firstLink() {
        InvitationDesk desk = context.getBean(InvitationDesk.class);
        Clock clock = context.getBean(Clock.class);
        return desk.firstStart(clock.instant())
                .map(link -> InvitationPage.PATH + link.token().text());
    }

    /** The word that goes with {@link #CONTROL_HEADER}; for nobody but this machine's user. */
    public String controlToken() {
        return context.getBean(Control.class).token();
    }

    /** What it is made of. */
    <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        context.close();
    }
}
