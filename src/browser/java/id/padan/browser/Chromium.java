package id.padan.browser;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody before a real browser. Waits for what it looks for; closes with the test. */
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final WebDriverWait wait;
    private final String server;

    /**
     * Opens a browser of its own, with nothing remembered.
     *
     * @param downloads where it puts what is downloaded
     */
    Chromium(String server, Path downloads) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1280,1000");
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        this.driver =
                new ChromeDriver(service(), options.setBinary(onPath("chromium").toString()));
        this.wait = new WebDriverWait(driver, PATIENCE);
        this.server = server;
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .usingAnyFreePort()
                .build();
    }

    private static File onPath(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            File candidate = new File(folder, program);
            if (candidate.canExecute()) {
                return candidate;
            }
        }
        throw new IllegalStateException(program + " is not on the PATH: apt-get install chromium chromium-driver");
    }

    Chromium open(String path) {
        driver.get(server + path);
        return this;
    }

    Chromium openLink(String address) {
        driver.get(address);
        return this;
    }

    Chromium type(String id, String text) {
        WebElement field = wait.until(ExpectedConditions.elementToBeClickable(By.id(id)));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Files into a field for files. */
    Chromium attach(String id, List<Path> files) {
        String paths = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
        wait.until(ExpectedConditions.presenceOfElementLocated(By.id(id))).sendKeys(paths);
        return this;
    }

    /** A button or a link by what stands on it, on the page and not in its frame. */
    Chromium press(String words) {
        click(By.xpath("//main//*[self::button or self::a][contains(normalize-space(.),'" + words + "')]"));
        return this;
    }

    /** An entry of the menu. */
    Chromium go(String words) {
        click(By.xpath("//nav//a[normalize-space(.)='" + words + "']"));
        return this;
    }

    Chromium check(String words) {
        click(By.xpath("//main//label[contains(normalize-space(.),'" + words + "')]//input"));
        return this;
    }

    private void click(By by) {
        wait.ignoring(StaleElementReferenceException.class).until(browser -> {
            WebElement element = browser.findElement(by);
            driver.executeScript("arguments[0].scrollIntoView({block:'center'})", element);
            element.click();
            return true;
        });
    }

    Chromium sees(String words) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), words));
        return this;
    }

    /** Loads a page again and again until it says so. */
    Chromium reloadsUntil(String path, String words) {
        wait.until(browser -> {
            open(path);
            return browser.findElement(By.tagName("main")).getText().contains(words);
        });
        return this;
    }

    /** What the menu offers. */
    String menu() {
        return driver.findElement(By.tagName("nav")).getText();
    }

    String value(String id) {
        return String.valueOf(wait.until(ExpectedConditions.presenceOfElementLocated(By.id(id)))
                .getDomProperty("value"));
    }

    Chromium signIn(String login, String password) {
        open("/masuk").type("akun", login).type("sandi", password).press("Masuk");
        return sees("Keluar");
    }

    Chromium signOut() {
        click(By.xpath("//header//button[normalize-space(.)='Keluar']"));
        return sees("Anda sudah keluar");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
