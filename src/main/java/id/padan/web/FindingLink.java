package id.padan.web;

import id.padan.sight.FindingForm;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of what was looked for; what was not asked stays out of them. */
final class FindingLink {
    private FindingLink() {}

    static String to(FindingForm form, int page) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/temuan");
        add(link, "nip", form.nip());
        add(link, "nama", form.nama());
        add(link, "sekolah", form.sekolah());
        add(link, "sebab", form.sebab());
        add(link, "pelaku", form.pelaku());
        add(link, "keadaan", form.keadaan());
        add(link, "instansi", form.instansi());
        add(link, "halaman", Integer.toString(page));
        return link.encode(StandardCharsets.UTF_8).build().toUriString();
    }

    private static void add(UriComponentsBuilder link, String name, String value) {
        if (!value.isEmpty()) {
            link.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
