package vn.hientai;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hientai.demand.ProposalId;
import vn.hientai.document.SampleUploads;
import vn.hientai.local.ReplayTime;

/** A browser on the application's pages, signed in as anybody, at an hour of one's choice. */
@TestComponent
public class Pages {

    public static final Map<String, String> LINE = Map.of(
            "fieldCode", "GIAO_DUC",
            "major", "Giáo dục Tiểu học",
            "categoryCode", "HP-SV-XS",
            "post", "Giáo viên chủ nhiệm",
            "postKind", "FULL_TIME",
            "quantityYear", "1",
            "quantityPeriod", "3");

    private final MockMvcTester mvc;
    private final ReplayTime time;

    public Pages(ApplicationContext application) {
        this.mvc = application.getBean(MockMvcTester.class);
        this.time = application.getBean(ReplayTime.class);
    }

    public MvcTestResult get(Instant now, String username, String address) {
        return time.at(now, () -> mvc.get().uri(address).with(user(username)).exchange());
    }

    /** The same at an address that is encoded already. */
    public MvcTestResult get(Instant now, String username, URI address) {
        return time.at(now, () -> mvc.get().uri(address).with(user(username)).exchange());
    }

    public MvcTestResult post(Instant now, String username, String address, Map<String, String> fields) {
        return time.at(now, () -> {
            var request = mvc.post().uri(address).with(user(username)).with(csrf());
            fields.forEach(request::param);
            return request.exchange();
        });
    }

    /** Posts one field with several values beside others that have one. */
    public MvcTestResult post(
            Instant now,
            String username,
            String address,
            Map<String, String> fields,
            String name,
            List<String> values) {
        return time.at(now, () -> {
            var request = mvc.post().uri(address).with(user(username)).with(csrf());
            fields.forEach(request::param);
            return request.param(name, values.toArray(String[]::new)).exchange();
        });
    }

    /** Uploads a PDF in the field {@code file}. */
    public MvcTestResult upload(Instant now, String username, String address, Map<String, String> fields) {
        return upload(now, username, address, fields, "van-ban.pdf", SampleUploads.pdf());
    }

    /** Uploads any file in the field {@code file}. */
    public MvcTestResult upload(
            Instant now, String username, String address, Map<String, String> fields, String name, byte[] content) {
        var file = new MockMultipartFile("file", name, "application/octet-stream", content);
        return time.at(now, () -> {
            var request = mvc.post().uri(address).multipart().file(file);
            fields.forEach(request::param);
            return request.with(user(username)).with(csrf()).exchange();
        });
    }

    /** The address of the first line of the unit's draft, without its ending. */
    public String addLine(Instant now, String username, ProposalId id) {
        return addLine(now, username, "/proposals/" + id);
    }

    /** The same by the proposal's address. */
    public String addLine(Instant now, String username, String proposal) {
        post(now, username, proposal + "/lines", LINE);
        return first("(/(?:proposals|papers)/[^\"]+/lines/[^\"]+)/edit", text(get(now, username, proposal)));
    }

    /** Key and hash as the page before an answer gives them. */
    public Map<String, String> intent(Instant now, String username, String address) {
        var page = text(get(now, username, address));
        return new HashMap<>(Map.of("key", hidden("key", page), "fingerprint", hidden("fingerprint", page)));
    }

    /** The same where the page before the answer is the answer to a form. */
    public Map<String, String> intent(Instant now, String username, String address, Map<String, String> fields) {
        var page = text(post(now, username, address, fields));
        return new HashMap<>(Map.of("key", hidden("key", page), "fingerprint", hidden("fingerprint", page)));
    }

    /** An input as it holds what was typed. */
    public static String typed(String name, String value) {
        return "name=\"" + name + "\" value=\"" + value + "\"";
    }

    public static String hidden(String name, String page) {
        return first("name=\"" + name + "\" value=\"([^\"]*)\"", page);
    }

    /** The page as it is read: letters instead of entities. */
    public static String text(MvcTestResult result) {
        try {
            return HtmlUtils.htmlUnescape(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the pattern's first group finds first. */
    public static String first(String pattern, String page) {
        return all(pattern, page).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + pattern + " in " + page));
    }

    /** All that the pattern's first group finds. */
    public static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
