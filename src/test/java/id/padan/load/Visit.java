package id.padan.load;

import id.padan.testing.Browser;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * One user: follows links as they stand on the pages, and pauses one to three seconds to read. Of four workbooks three are the
 * newest, which stands first on the page.
 */
record Visit(Browser browser, Random random, Load.Clocked clocked, Instant end) implements Load.Work {
    private static final List<String> SEARCHES =
            List.of("/temuan", "/temuan?nama=a", "/temuan?sekolah=sdn", "/temuan?halaman=2");
    private static final Pattern FINDING = Pattern.compile("href=\"(/temuan/\\d+)");
    private static final Pattern INSTANSI = Pattern.compile("href=\"(/instansi/[^\"/?#]+)\"");
    private static final Pattern WORKBOOK = Pattern.compile("href=\"(/instansi/[^\"/]+/unduh/\\d+/rekap)\"");

    @Override
    public void go() throws Exception {
        while (Instant.now().isBefore(end)) {
            String home = read("/", "/");
            String search = read("/temuan", SEARCHES.get(random.nextInt(SEARCHES.size())));
            follow("/temuan/{id}", links(FINDING, search));
            String instansi = follow("/instansi/{key}", links(INSTANSI, home));
            if (random.nextInt(3) == 0) {
                List<String> editions = links(WORKBOOK, instansi);
                follow(
                        "buku rekap",
                        random.nextInt(4) == 0
                                ? editions
                                : editions.stream().limit(1).toList());
            }
            read("/riwayat", "/riwayat");
        }
    }

    private static List<String> links(Pattern links, String page) {
        return links.matcher(page).results().map(link -> link.group(1)).toList();
    }

    private String follow(String route, List<String> links) throws Exception {
        return links.isEmpty() ? "" : read(route, links.get(random.nextInt(links.size())));
    }

    private String read(String route, String path) throws Exception {
        long begin = System.nanoTime();
        Browser.Page page = browser.get(path);
        clocked.took(route, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin), page.status());
        Thread.sleep(1_000 + random.nextInt(2_000));
        return page.text();
    }
}
