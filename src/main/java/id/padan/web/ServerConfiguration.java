package id.padan.web;

import id.padan.job.Workbench;
import id.padan.recap.OfficeTime;
import id.padan.schedule.Schedule;
import id.padan.sight.Sights;
import id.padan.upload.Uploads;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What the pages stand on. The job's database and runs come from outside: {@link PadanServer}. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class ServerConfiguration {
    @Bean
    Uploads uploads(@Value("${padan.unggah.batas}") DataSize largest) {
        return new Uploads(largest.toBytes(), new SecureRandom());
    }

    @Bean
    Sights sights(
            Workbench bench,
            Schedule schedule,
            Uploads uploads,
            PadanServer.Place place,
            Clock clock,
            @Value("${padan.server.sabar}") Duration patience) {
        return new Sights(bench, schedule, uploads, place.jobFile(), clock, patience);
    }

    @Bean
    OfficeTime officeTime(Sights sights) {
        return new OfficeTime(sights.zone());
    }
}
