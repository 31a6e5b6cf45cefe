package id.padan.web.api;

import id.padan.sight.Home;
import id.padan.sight.InstansiReport;
import id.padan.sight.OutOfSightException;
import id.padan.sight.Sight;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the pages as JSON. Every role gets figures alone, of its own instansi alone. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiController {
    /** Rows of unknown instansi have no key of their own. */
    private static final String NOBODY = "tanpa-instansi";

    @GetMapping("/beranda")
    OfficeJson home(Sight sight) {
        Home home = sight.home().orElseThrow(OutOfSightException::new);
        return OfficeJson.of(home);
    }

    @GetMapping("/instansi")
    List<InstansiLineJson> instansi(Sight sight) {
        return sight.instansi().stream().map(InstansiLineJson::of).toList();
    }

    @GetMapping("/instansi/{key}")
    InstansiJson one(@PathVariable String key, Sight sight) {
        InstansiReport report = sight.instansi(key.equals(NOBODY) ? "" : key);
        return InstansiJson.of(report);
    }

    @GetMapping("/riwayat")
    List<RunJson> runs(Sight sight) {
        return sight.stops().stream().map(RunJson::of).toList();
    }

    @GetMapping("/openapi.json")
    Resource document() {
        return new ClassPathResource("openapi.json", ApiController.class);
    }
}
