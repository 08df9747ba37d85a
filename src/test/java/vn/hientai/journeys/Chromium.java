package vn.hientai.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one Chromium of all journeys; it calls nobody but the application. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium start(Path program) {
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(program).setArgs(QUIET);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
