package vn.hientai.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks a page over as a person with eyes, with a screen reader or on a phone would. With
 * {@code -Dhientai.test.pictures=true} it takes its picture too.
 */
class PageCheck {

    private static final Path PICTURES = Path.of("target", "journeys");
    private static final boolean TAKES_PICTURES = Boolean.getBoolean("hientai.test.pictures");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** What a narrow screen can break; the rest is the same page. */
    private static final List<String> RULES_OF_LAYOUT =
            List.of("target-size", "color-contrast", "scrollable-region-focusable");

    private static final String STICKS_OUT = """
            () => [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map(e => e.tagName + '.' + e.className).slice(0, 5).join(', ')
            """;
    private static final String IS_TOO_WIDE =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";
    /** Some mark of focus, and nothing that lies over the element. */
    private static final String FOCUS = """
            () => {
                const e = document.activeElement, style = getComputedStyle(e);
                if (style.outlineStyle === 'none' && style.boxShadow === 'none') return 'focus is not shown';
                const box = e.getClientRects()[0];
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                return top && (e.contains(top) || top.contains(e)) ? null : 'focus is covered by ' + top?.outerHTML;
            }
            """;

    private final Page page;
    private final int width;
    private final PageFaults faults;

    PageCheck(Page page, int width, PageFaults faults) {
        this.page = page;
        this.width = width;
        this.faults = faults;
    }

    void check(String name) {
        var headings = page.locator("h1").count();
        if (headings != 1) {
            faults.add(name + " has " + headings + " first headings");
        }
        if ((Boolean) page.evaluate(IS_TOO_WIDE)) {
            faults.add(name + " is wider than " + width + ": " + page.evaluate(STICKS_OUT));
        }
        if (width > 600) {
            scan(name, axe().withTags(RULES));
            scanInTheDark(name);
        } else {
            scan(name, axe().withRules(RULES_OF_LAYOUT));
        }
        if (TAKES_PICTURES) {
            picture(name);
        }
    }

    /** On a screen as high as the page, so that nothing sticks to the middle of it. */
    private void picture(String name) {
        var screen = page.viewportSize();
        page.setViewportSize(width, (Integer) page.evaluate("() => document.documentElement.scrollHeight"));
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setCaret(ScreenshotCaret.INITIAL));
        page.setViewportSize(screen.width, screen.height);
    }

    void focusIsSeen() {
        var fault = page.evaluate(FOCUS);
        if (fault != null) {
            faults.add(fault + " at " + page.evaluate("() => document.activeElement.outerHTML"));
        }
    }

    private void scanInTheDark(String name) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        scan(name + " in the dark", axe().withRules(List.of("color-contrast")));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Asks for violations only: the list of all that is in order is many times longer. */
    private AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    private void scan(String name, AxeBuilder axe) {
        axe.setLegacyMode(true).analyze().getViolations().forEach(rule -> faults.add(name + ": " + words(rule)));
    }

    private static String words(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n", rule.getId() + ": ", ""));
    }
}
