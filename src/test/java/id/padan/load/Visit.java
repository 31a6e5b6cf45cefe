package id.padan.load;

import id.padan.testing.Browser;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One user: follows links as they stand on the pages, and pauses one to three seconds to read. */
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
            follow("/temuan/{id}", FINDING, search);
            String instansi = follow("/instansi/{key}", INSTANSI, home);
            if (random.nextInt(3) == 0) {
                follow("buku rekap", WORKBOOK, instansi);
            }
            read("/riwayat", "/riwayat");
        }
    }

    private String follow(String route, Pattern links, String page) throws Exception {
        List<String> found =
                links.matcher(page).results().map(link -> link.group(1)).toList();
        return found.isEmpty() ? "" : read(route, found.get(random.nextInt(found.size())));
    }

    private String read(String route, String path) throws Exception {
        long begin = System.nanoTime();
        Browser.Page page = browser.get(path);
        clocked.took(route, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin), page.status());
        Thread.sleep(1_000 + random.nextInt(2_000));
        return page.text();
    }
}
