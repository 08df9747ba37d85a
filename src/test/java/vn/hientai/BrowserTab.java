package vn.hientai;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.hientai.local.ReplayTime;

/**
 * A tab of a browser without script, at an hour of one's choice: it signs in by the page, keeps cookies, says where it
 * comes from, and sends the forms of its page with every field that stands in them.
 */
class BrowserTab {

    private static final String PASSWORD = "hien-tai-demo-2026";
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");

    private final MockMvcTester mvc;
    private final ReplayTime time;
    private Instant now;
    private final Map<String, Cookie> cookies;
    private String page = "";

    BrowserTab(ApplicationContext application, Instant now) {
        this(application.getBean(MockMvcTester.class), application.getBean(ReplayTime.class), now, Map.of());
    }

    private BrowserTab(MockMvcTester mvc, ReplayTime time, Instant now, Map<String, Cookie> cookies) {
        this.mvc = mvc;
        this.time = time;
        this.now = now;
        this.cookies = new LinkedHashMap<>(cookies);
    }

    MvcTestResult get(String address) {
        return exchange(mvc.get().uri(address));
    }

    /** Signs in as somebody of the demo. */
    BrowserTab signIn(String username) {
        get("/sign-in");
        send(form("/sign-in").with("username", username).with("password", PASSWORD));
        return this;
    }

    /** The form of the page that leads to an address. */
    Form form(String address) {
        var start = page.indexOf("action=\"" + address + "\"");
        if (start < 0) {
            throw new IllegalStateException("No form for " + address + " on " + page);
        }
        var form = new Form(address);
        INPUT.matcher(page.substring(start, page.indexOf("</form>", start)))
                .results()
                .map(found -> found.group())
                .filter(BrowserTab::isSent)
                .forEach(input -> form.fields.add(Map.entry(attribute("name", input), attribute("value", input))));
        return form;
    }

    /** Sends a form as a browser does that tells where the page comes from. */
    MvcTestResult send(Form form) {
        return send(form, "same-origin");
    }

    MvcTestResult send(Form form, String site) {
        var request = mvc.post().uri(form.address).header("Sec-Fetch-Site", site);
        form.headers.forEach(request::header);
        form.fields.forEach(field -> request.param(field.getKey(), field.getValue()));
        return exchange(request);
    }

    /** From here on it is another hour. */
    void at(Instant hour) {
        now = hour;
    }

    /** Another window of the same browser. */
    void takeCookiesFrom(BrowserTab other) {
        cookies.clear();
        cookies.putAll(other.cookies);
    }

    void forgetCookies() {
        cookies.clear();
    }

    /** Exchanges any request with this tab's cookies. */
    <B extends AbstractMockHttpServletRequestBuilder<B>> MvcTestResult exchange(B request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        var answer = time.at(now, () -> mvc.perform(request));
        for (var cookie : answer.getResponse().getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        page = Pages.text(answer).isEmpty() ? page : raw(answer);
        return answer;
    }

    private static boolean isSent(String input) {
        return input.contains("name=\"")
                && !input.contains("type=\"file\"")
                && (!input.matches(".*type=\"(radio|checkbox)\".*") || input.contains("checked"));
    }

    private static String attribute(String name, String input) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    private static String raw(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What would be sent to an address; what is typed replaces what stands there. */
    static class Form {

        final String address;
        final List<Map.Entry<String, String>> fields = new ArrayList<>();
        final Map<String, String> headers = new LinkedHashMap<>();

        Form(String address) {
            this.address = address;
        }

        Form with(String name, String value) {
            fields.removeIf(field -> field.getKey().equals(name));
            fields.add(Map.entry(name, value));
            return this;
        }

        Form with(Map<String, String> typed) {
            typed.forEach(this::with);
            return this;
        }

        /** The value of a field that stands there once. */
        String value(String name) {
            return fields.stream()
                    .filter(field -> field.getKey().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }

        Form header(String name, String value) {
            headers.put(name, value);
            return this;
        }
    }
}
