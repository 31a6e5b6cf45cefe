package id.padan.web;

import id.padan.job.Workbench;
import id.padan.recap.OfficeTime;
import id.padan.schedule.Schedule;
import id.padan.sight.Sights;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What the pages stand on. The job's database and runs come from outside: {@link PadanServer}. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class ServerConfiguration {
    @Bean
    OfficeTime officeTime(Clock clock) {
        return new OfficeTime(clock.getZone());
    }

    @Bean
    Sights sights(Workbench bench, Schedule schedule, PadanServer.Place place, Clock clock) {
        return new Sights(bench, schedule, place.jobFile(), clock);
    }
}
