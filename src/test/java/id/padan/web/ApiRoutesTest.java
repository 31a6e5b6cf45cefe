package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class ApiRoutesTest {
    @Test
    void every_route_of_the_api_is_in_its_document_and_no_other() throws Exception {
        Set<String> said = new TreeSet<>();
        try (InputStream document = getClass().getResourceAsStream("api/openapi.json")) {
            JsonMapper.builder()
                    .build()
                    .readTree(document)
                    .get("paths")
                    .propertyNames()
                    .forEach(said::add);
        }
        Set<String> open = new TreeSet<>();
        Doors.ALL.stream()
                .map(Doors.Door::pattern)
                .filter(path -> path.startsWith(Doors.API))
                .forEach(open::add);

        assertThat(said).isEqualTo(open);
    }
}
