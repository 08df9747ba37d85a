package vn.hientai.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** Somebody in front of a screen who has only a keyboard: everything is reached with Tab and done with a key. */
class Person implements AutoCloseable {

    private static final String PASSWORD = "hien-tai-demo-2026";
    private static final int MOST_TABS = 200;
    private static final int MOST_OPTIONS = 60;

    private final BrowserContext context;
    private final Page page;
    private final PageFaults faults;
    private final PageCheck check;
    private final String server;
    private int loads;

    Person(Browser browser, String server, int width, boolean script) {
        this.server = server;
        this.context = browser.newContext(new NewContextOptions()
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        if (!script) {
            context.route("**/assets/*.js", route -> route.fulfill(new Route.FulfillOptions().setBody("")));
        }
        this.page = context.newPage();
        this.faults = new PageFaults(page);
        this.check = new PageCheck(page, width, faults);
        page.onLoad(loaded -> loads++);
    }

    static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The first address, the only one that is typed. */
    void opens(String path) {
        page.navigate(server + path);
    }

    void signsIn(String username) {
        types("Tên đăng nhập", username);
        types("Mật khẩu", PASSWORD);
        presses("Đăng nhập");
    }

    /** Follows a link to another page. */
    void follows(String link) {
        leaves(link(link));
    }

    /** Follows the first link whose name fits. */
    void follows(Pattern link) {
        leaves(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first());
    }

    /** Follows the link of a list to a place on the same page. */
    void jumps(String link, String toField) {
        reaches(link(link));
        page.keyboard().press("Enter");
        assertThat(page.getByLabel(toField, new GetByLabelOptions().setExact(true)))
                .isFocused();
    }

    /** Presses a button that sends its form. */
    void presses(String button) {
        leaves(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .first());
    }

    /** Goes to a field without typing. */
    void goesTo(String label) {
        reaches(page.getByLabel(label, new GetByLabelOptions().setExact(true)));
    }

    void types(String label, String text) {
        types(page.getByLabel(label, new GetByLabelOptions().setExact(true)), text);
    }

    /** Types into a field of a group of fields. */
    void types(String group, String label, String text) {
        types(
                page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(group))
                        .getByLabel(label),
                text);
    }

    void picks(String label, String start) {
        var choice = page.getByLabel(label, new GetByLabelOptions().setExact(true));
        reaches(choice);
        var text = "e => e.options[e.selectedIndex].text";
        for (var tries = 0; !((String) choice.evaluate(text)).startsWith(start); tries++) {
            faults.require(tries < MOST_OPTIONS, "«%s» offers no «%s»".formatted(label, start));
            page.keyboard().press("ArrowDown");
        }
    }

    void ticks(String label) {
        ticks(page.getByLabel(label, new GetByLabelOptions().setExact(true)));
    }

    /** Chooses the second of two radio buttons, which Tab reaches through the first. */
    void ticksSecond(String first, String second) {
        ticks(first);
        page.keyboard().press("ArrowDown");
        assertThat(page.getByLabel(second, new GetByLabelOptions().setExact(true)))
                .isChecked();
    }

    void ticks(Locator box) {
        reaches(box);
        page.keyboard().press("Space");
    }

    /** Opens what is folded. */
    void unfolds(String summary) {
        reaches(page.locator("summary").filter(withText(summary)).first());
        page.keyboard().press("Enter");
    }

    void attaches(String label, String name, byte[] content) {
        var field = page.getByLabel(label, new GetByLabelOptions().setExact(true));
        reaches(field);
        field.setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    byte[] downloads(String link) {
        var found = link(link);
        reaches(found);
        var download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void checksPage(String name) {
        check.check(name);
    }

    /** What is on the page, for reading. */
    Locator reads(String selector) {
        return page.locator(selector);
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    String address() {
        return page.url().substring(server.length());
    }

    PageFaults faults() {
        return faults;
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private void types(Locator field, String text) {
        reaches(field);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().insertText(text);
    }

    private void leaves(Locator target) {
        reaches(target);
        var before = loads;
        page.keyboard().press("Enter");
        page.waitForCondition(() -> loads > before);
    }

    private void reaches(Locator target) {
        var wanted = target.elementHandle();
        for (var tabs = 0; !(Boolean) wanted.evaluate("e => e === document.activeElement"); tabs++) {
            faults.require(tabs < MOST_TABS, "Tab never reaches " + target + " on " + page.url());
            page.keyboard().press("Tab");
        }
        check.focusIsSeen();
    }
}
