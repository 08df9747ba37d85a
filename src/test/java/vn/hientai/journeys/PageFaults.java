package vn.hientai.journeys;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * What went wrong behind a page: errors of the console, broken content policy, failed requests; and what a check finds.
 */
class PageFaults {

    private static final String TELL_OF_POLICY = """
            addEventListener('securitypolicyviolation', event =>
                console.error('content policy: ' + event.violatedDirective + ' ' + event.blockedURI))
            """;

    private final List<String> found = new ArrayList<>();
    private final Page page;
    private int expectedStatus;

    PageFaults(Page page) {
        this.page = page;
        page.addInitScript(TELL_OF_POLICY);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> add("error of a script: " + error));
        page.onResponse(this::look);
        page.onRequestFailed(this::fail);
    }

    /** From now on pages may answer so. */
    void expect(int status) {
        expectedStatus = status;
    }

    void add(String fault) {
        found.add(page.url() + ": " + fault);
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** All that was found since the last call. */
    List<String> take() {
        var all = List.copyOf(found);
        found.clear();
        return all;
    }

    /** Failed requests are told by their answers, more exactly. */
    private void hear(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())
                && !message.text().startsWith("Failed to load")) {
            add("console: " + message.text());
        }
    }

    private void look(Response response) {
        if (response.status() >= 400 && response.status() != expectedStatus) {
            add(response.status() + " for " + response.url());
        }
    }

    /** A download ends the request for a page before a page comes. */
    private void fail(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            add(request.failure() + " for " + request.url());
        }
    }
}
