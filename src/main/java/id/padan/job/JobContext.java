package id.padan.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Spring's context for one command. What is set wins over the environment, the environment over a profile's properties, and
 * those over {@code application.properties}.
 */
final class JobContext {
    private JobContext() {}

    /** Opens everything, the database too; SIGTERM closes it. */
    static ConfigurableApplicationContext open(Map<String, String> settings) {
        silence();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        configure(context.getEnvironment(), settings);
        context.register(JobConfiguration.class);
        context.registerShutdownHook();
        context.refresh();
        return context;
    }

    /** A database driver's own log line could spell out a NIP. All else logs through SLF4J or Commons Logging, which lead nowhere. */
    private static void silence() {
        Logger.getLogger("").setLevel(Level.OFF);
    }

    private static void configure(ConfigurableEnvironment environment, Map<String, String> settings) {
        environment.getPropertySources().addFirst(new MapPropertySource("settings", Map.copyOf(settings)));
        for (String profile : environment.getActiveProfiles()) {
            environment.getPropertySources().addLast(resource("application-" + profile + ".properties"));
        }
        environment.getPropertySources().addLast(resource("application.properties"));
    }

    private static ResourcePropertySource resource(String name) {
        try {
            return new ResourcePropertySource("classpath:" + name);
        } catch (IOException missing) {
            throw new UncheckedIOException(name, missing);
        }
    }
}
