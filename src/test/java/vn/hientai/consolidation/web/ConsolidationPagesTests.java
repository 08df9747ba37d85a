package vn.hientai.consolidation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static vn.hientai.consolidation.SampleCall.AFTERNOON;
import static vn.hientai.consolidation.SampleCall.line;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hientai.consolidation.ConsolidationTest;
import vn.hientai.consolidation.SampleCall;
import vn.hientai.demand.CallId;
import vn.hientai.local.ReplayTime;

@ConsolidationTest
class ConsolidationPagesTests {

    @Autowired
    SampleCall sample;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ReplayTime time;

    CallId call;
    String address;

    @BeforeEach
    void publish() {
        call = sample.publish(4);
        address = "/calls/" + call;
        sample.accept(
                sample.send(call, 1, line("GIAO_DUC", "Sư phạm Tiếng Anh", "HP-SV-XS", 2, 5)),
                sample.send(call, 2, line("PHAP_LUAT", "Luật", "HP-SV-XS", 1, 1)));
        sample.declareNil(call, 3);
        sample.confirmSheet(call);
    }

    @Test
    void goesFromTheTableToTheSentDispatch() {
        assertThat(get("vhxh", address + "/consolidation"))
                .hasStatusOk()
                .bodyText()
                .contains("Sư phạm Tiếng Anh", "consolidation/lines?field=GIAO_DUC");
        agreeOnFewer();

        var page = text(get("chutich", address + "/consolidation/confirmation"));
        assertThat(page).contains("1 (đơn vị đề xuất 2)", "Biên chế còn 1", "Trường Tiểu học số 04");
        assertThat(post(
                        "chutich",
                        address + "/consolidation/confirmation",
                        Map.of("fingerprint", hidden("fingerprint", page))))
                .hasRedirectedUrl(address + "/consolidation");
        assertThat(text(get("vhxh", address + "/consolidation"))).contains("Lãnh đạo đã xác nhận bảng tổng hợp");

        var letter = get("vhxh", address + "/dispatch/letter.pdf");
        assertThat(letter).hasStatusOk().hasContentType("application/pdf");
        assertThat(get("vhxh", address + "/dispatch/appendix.xlsx")).hasStatusOk();
        assertThat(send(letter.getResponse().getContentAsByteArray(), "71/UBND-VHXH", "14/01/2026"))
                .hasRedirectedUrl(address + "/dispatch");
        assertThat(text(get("kinhte", address + "/dispatch"))).contains("71/UBND-VHXH", "14/01/2026", "Tải bản đã ký");
        assertThat(get("thanhtra", address + "/dispatch/signed")).hasStatusOk();
    }

    @Test
    void showsWhatIsWrongWithAFigureAndKeepsWhatWasTyped() {
        var figure = firstFigure();
        var form = text(get("vhxh", figure));

        var refused = post("vhxh", figure, fields(form, "3", "2", ""));

        assertThat(refused).hasStatusOk();
        assertThat(text(refused))
                .contains(
                        "nhỏ hơn số của năm", "Ghi lý do", "name=\"year\" value=\"3\"", "name=\"period\" value=\"2\"");
    }

    @Test
    void tellsWhoComesSecondThatAnotherFigureStands() {
        var figure = firstFigure();
        var form = text(get("vhxh", figure));
        post("vhxh", figure, fields(form, "1", "3", "Biên chế còn 1"));

        assertThat(post("vhxh", figure, fields(form, "2", "4", "Muộn"))).hasStatus(409);
    }

    @Test
    void showsWhatIsWrongWithADispatchAndKeepsWhatWasTyped() {
        confirm();

        var refused = time.at(AFTERNOON, () -> mvc.post()
                .uri(address + "/dispatch/sending")
                .multipart()
                .file(new MockMultipartFile("file", new byte[0]))
                .param("number", "71/UBND-VHXH")
                .param("day", "hôm nay")
                .param("version", "0")
                .with(user("vhxh"))
                .with(csrf())
                .exchange());

        assertThat(refused).hasStatusOk();
        assertThat(text(refused))
                .contains("Nhập ngày", "Nhập họ tên và chức vụ người ký", "Chọn tệp công văn đã ký")
                .contains("value=\"71/UBND-VHXH\"", "value=\"hôm nay\"");
    }

    @Test
    void isReadByTheCommunesOfficesAndNotFoundByOthers() {
        var pages = List.of("/consolidation", "/consolidation/lines", "/dispatch");
        for (var page : pages) {
            for (var reader : List.of("vhxh", "chutich", "kinhte", "thanhtra")) {
                assertThat(get(reader, address + page)).as(reader + page).hasStatusOk();
            }
            for (var stranger : List.of("xdd", "t01", "vhxh.khac", "chutich.khac", "quantri")) {
                assertThat(get(stranger, address + page)).as(stranger + page).hasStatus(404);
            }
            assertThat(mvc.get().uri(address + page)).hasStatus3xxRedirection();
        }
        assertThat(get("chutich.khac", address + "/consolidation/confirmation")).hasStatus(404);
        assertThat(get("vhxh.khac", firstFigure())).hasStatus(404);
    }

    @Test
    void financeAndInspectionChangeNothing() {
        var figure = firstFigure();
        var form = text(get("vhxh", figure));
        for (var reader : List.of("kinhte", "thanhtra", "chutich")) {
            assertThat(text(get(reader, figure))).doesNotContain("<textarea");
            assertThat(post(reader, figure, fields(form, "1", "3", "Biên chế còn 1")))
                    .hasStatus(403);
        }
        assertThat(get("kinhte", address + "/consolidation/confirmation")).hasStatus(403);
        assertThat(post("vhxh", address + "/consolidation/confirmation", Map.of("fingerprint", "0")))
                .hasStatus(403);
        assertThat(text(get("kinhte", address + "/consolidation/lines"))).doesNotContain("/proposals/");
    }

    @Test
    void asksForTheDispatchOnlyAfterTheConfirmation() {
        assertThat(text(get("vhxh", address + "/dispatch"))).contains("Chưa lập được công văn");
        assertThat(get("vhxh", address + "/dispatch/letter.docx")).hasStatus(409);
        assertThat(get("vhxh", address + "/dispatch/signed")).hasStatus(404);
        assertThat(get("vhxh", address + "/dispatch/letter.xlsx")).hasStatus(404);
    }

    @Test
    void waitsInTheWorkListOfWhoMustActNext() {
        assertThat(text(get("chutich", "/"))).contains(address + "/consolidation/confirmation");
        assertThat(text(get("vhxh", "/"))).contains("Đề nghị lãnh đạo xác nhận");
        confirm();

        assertThat(text(get("chutich", "/"))).doesNotContain(address + "/consolidation/confirmation");
        assertThat(text(get("vhxh", "/"))).contains("href=\"" + address + "/dispatch\"");
    }

    private void agreeOnFewer() {
        var figure = firstFigure();
        assertThat(post("vhxh", figure, fields(text(get("vhxh", figure)), "1", "5", "Biên chế còn 1")))
                .hasRedirectedUrl(figure);
    }

    private void confirm() {
        var page = text(get("chutich", address + "/consolidation/confirmation"));
        post("chutich", address + "/consolidation/confirmation", Map.of("fingerprint", hidden("fingerprint", page)));
    }

    private MvcTestResult send(byte[] file, String number, String day) {
        return time.at(AFTERNOON, () -> mvc.post()
                .uri(address + "/dispatch/sending")
                .multipart()
                .file(new MockMultipartFile("file", "cong-van.pdf", "application/pdf", file))
                .param("number", number)
                .param("day", day)
                .param("signer", "Lê Hữu Thọ, Chủ tịch")
                .param("version", "0")
                .with(user("vhxh"))
                .with(csrf())
                .exchange());
    }

    /** The agreed figure of the line in education. */
    private String firstFigure() {
        return first(
                "(" + address + "/lines/[^\"]+/agreed-figure)",
                text(get("vhxh", address + "/consolidation/lines?field=GIAO_DUC")));
    }

    private static Map<String, String> fields(String form, String year, String period, String reason) {
        return Map.of(
                "snapshot", hidden("snapshot", form),
                "seen", hidden("seen", form),
                "year", year,
                "period", period,
                "reason", reason);
    }

    private MvcTestResult get(String username, String page) {
        return time.at(AFTERNOON, () -> mvc.get().uri(page).with(user(username)).exchange());
    }

    private MvcTestResult post(String username, String page, Map<String, String> fields) {
        return time.at(AFTERNOON, () -> {
            var request = mvc.post().uri(page).with(user(username)).with(csrf());
            fields.forEach(request::param);
            return request.exchange();
        });
    }

    private static String hidden(String name, String page) {
        return first("name=\"" + name + "\" value=\"([^\"]*)\"", page);
    }

    private static String text(MvcTestResult result) {
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
