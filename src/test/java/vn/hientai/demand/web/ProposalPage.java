package vn.hientai.demand.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hientai.demand.ProposalId;
import vn.hientai.local.ReplayTime;

/** A browser on the pages of proposals, at an hour of one's choice. */
class ProposalPage {

    static final Map<String, String> LINE = Map.of(
            "fieldCode", "GIAO_DUC",
            "major", "Giáo dục Tiểu học",
            "categoryCode", "HP-SV-XS",
            "post", "Giáo viên chủ nhiệm",
            "postKind", "FULL_TIME",
            "quantityYear", "1",
            "quantityPeriod", "3");

    private final MockMvcTester mvc;
    private final ReplayTime time;

    ProposalPage(ApplicationContext application) {
        this.mvc = application.getBean(MockMvcTester.class);
        this.time = application.getBean(ReplayTime.class);
    }

    MvcTestResult get(Instant now, String username, String address) {
        return time.at(now, () -> mvc.get().uri(address).with(user(username)).exchange());
    }

    MvcTestResult post(Instant now, String username, String address, Map<String, String> fields) {
        return time.at(now, () -> {
            var request = mvc.post().uri(address).with(user(username)).with(csrf());
            fields.forEach(request::param);
            return request.exchange();
        });
    }

    /** The address of the first line of the unit's draft, without its ending. */
    String addLine(Instant now, String username, ProposalId id) {
        post(now, username, "/proposals/" + id + "/lines", LINE);
        return first("(/proposals/[^\"]+/lines/[^\"]+)/edit", text(get(now, username, "/proposals/" + id)));
    }

    /** Key and hash as the page before an answer gives them. */
    Map<String, String> intent(Instant now, String username, String address) {
        var page = text(get(now, username, address));
        return new HashMap<>(Map.of("key", hidden("key", page), "fingerprint", hidden("fingerprint", page)));
    }

    /** An input as it holds what was typed. */
    static String typed(String name, String value) {
        return "name=\"" + name + "\" value=\"" + value + "\"";
    }

    static String hidden(String name, String page) {
        return first("name=\"" + name + "\" value=\"([^\"]*)\"", page);
    }

    /** The page as it is read: letters instead of entities. */
    static String text(MvcTestResult result) {
        try {
            return HtmlUtils.htmlUnescape(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + page);
        }
        return found.group(1);
    }
}
