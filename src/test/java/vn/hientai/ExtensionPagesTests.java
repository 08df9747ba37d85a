package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.BELL;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a coordinator proposes an extension, a leader decides on it, and the units read it, page by page. */
@WholeApplicationTest
class ExtensionPagesTests {

    private static final Instant MORNING = hour(14, "09:00");

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    String call;
    Map<String, String> proposals;

    @BeforeEach
    void publish() {
        call = sample.published();
        proposals = sample.proposals(call);
    }

    @Test
    void showsWhatChangesBeforeItIsProposedAndIsConfirmedWithADocument() {
        var preview = check(fields("17h"), id("TH01"), id("YT01"));
        assertThat(preview)
                .contains(
                        "2 đơn vị, trong đó 0 đơn vị đã trả lời",
                        "trước 12 giờ 00, Thứ Tư, 14/01/2026",
                        "trước 17 giờ 00, Thứ Tư, 14/01/2026",
                        "trước ngày 15/01/2026");

        var extension = propose(preview, fields("17h"), id("TH01"), id("YT01"));

        assertThat(text(pages.get(MORNING, "vhxh", "/"))).contains("Đề nghị gia hạn cho 2 đơn vị");
        assertThat(text(pages.get(MORNING, "chutich", "/"))).contains("Xác nhận gia hạn cho 2 đơn vị", extension);
        var page = text(pages.get(MORNING, "chutich", extension));
        assertThat(page).contains("Chờ lãnh đạo xác nhận", "Mất điện toàn xã");
        var version = hidden("version", page);
        assertThat(text(pages.post(MORNING, "chutich", extension + "/confirmation", Map.of("version", version))))
                .contains("Nhập số, ký hiệu văn bản gia hạn", "Nhập ngày văn bản");
        assertThat(confirm(extension, version)).isEqualTo(302);

        assertThat(text(pages.get(MORNING, "vhxh", call + "/extensions")))
                .contains("Đã gia hạn 1 lần cho 2 đơn vị", "theo văn bản số 66/UBND-VHXH ngày 13/01/2026");
        assertThat(text(pages.get(MORNING, "chutich", "/"))).doesNotContain(extension);
        assertThat(text(pages.get(BELL, "donvi", proposals.get("TH01"))))
                .contains("gia hạn theo văn bản số 66/UBND-VHXH", "Lý do: Mất điện toàn xã");
    }

    @Test
    void letsAUnitReadItsOwnOnceConfirmed() {
        var extension = propose(check(fields("17h"), id("TH01"), id("YT01")), fields("17h"), id("TH01"), id("YT01"));
        assertThat(pages.get(MORNING, "donvi", extension)).hasStatus(404);
        assertThat(text(pages.get(MORNING, "donvi", call + "/extensions"))).contains("Chưa có lần gia hạn nào");

        confirm(extension, hidden("version", text(pages.get(MORNING, "chutich", extension))));

        assertThat(text(pages.get(MORNING, "donvi", extension)))
                .contains("1 đơn vị, trong đó 0 đơn vị đã trả lời")
                .doesNotContain("Trạm Y tế");
        assertThat(text(pages.get(MORNING, "donvi", call + "/extensions"))).contains("Đã gia hạn 1 lần cho 1 đơn vị");
        assertThat(pages.get(MORNING, "donvi3", extension)).hasStatus(404);
    }

    @Test
    void saysWhenNobodyIsChosenAndKeepsWhatWasTyped() {
        assertThat(check(fields("17h")))
                .contains("Đánh dấu ít nhất một đơn vị", "value=\"17:00\"", ">Mất điện toàn xã</textarea>");
        assertThat(check(Map.of("who", "CHOSEN", "deadlineDay", "hôm qua"), id("TH01")))
                .contains("Ngày của hạn mới chưa đúng", "value=\"hôm qua\"", "Nhập lý do gia hạn");
    }

    @Test
    void keepsTicksWhileUnitsAreSearchedWithoutToneMarks() {
        var search = new HashMap<>(fields("17h"));
        search.put("text", "tram y te");

        var page = text(pages.post(MORNING, "vhxh", call + "/extensions/choice", search, "units", List.of(id("TH01"))));

        assertThat(page)
                .contains("Đã đánh dấu, ngoài kết quả tìm", "Trạm Y tế", "value=\"17:00\"")
                .doesNotContain("Văn phòng Đảng ủy", "error-summary");
        assertThat(page).containsPattern("value=\"" + id("TH01") + "\" checked");
    }

    @Test
    void narrowsTheListByStatus() {
        pages.addLine(MORNING, "donvi2", proposals.get("YT01"));
        var search = new HashMap<>(fields("17h"));
        search.put("status", "DRAFT");

        assertThat(text(pages.post(MORNING, "vhxh", call + "/extensions/choice", search)))
                .contains("10888-YT01")
                .doesNotContain("10888-TH01");
    }

    @Test
    void takesAllUnitsOrSaysWhyItCanNot() {
        var all = new HashMap<>(fields("17h"));
        all.put("who", "ALL");
        assertThat(check(all)).contains("45 đơn vị, trong đó 0 đơn vị đã trả lời", "Trình lãnh đạo xác nhận");

        all.put("deadlineHour", "12h");
        assertThat(check(all)).contains("Chưa đề nghị được như vậy").doesNotContain("Trình lãnh đạo xác nhận");
        all.put("deadlineDay", "15/01/2026");
        assertThat(check(all)).contains("Hạn này phải trước hạn của cấp trên");
    }

    @Test
    void isDeclinedWithAReasonOrWithdrawn() {
        var declined = propose(check(fields("17h"), id("TH01")), fields("17h"), id("TH01"));
        var version = hidden("version", text(pages.get(MORNING, "chutich", declined)));
        assertThat(text(pages.post(MORNING, "chutich", declined + "/refusal", Map.of("version", version))))
                .contains("Nhập lý do không đồng ý");
        pages.post(
                MORNING, "chutich", declined + "/refusal", Map.of("version", version, "declineReason", "Hạn cũ đã đủ"));
        assertThat(text(pages.get(MORNING, "vhxh", "/"))).contains("Lãnh đạo không đồng ý gia hạn", declined);
        assertThat(text(pages.get(MORNING, "vhxh", declined))).contains("Hạn cũ đã đủ");

        var withdrawn = propose(check(fields("16h"), id("TH01")), fields("16h"), id("TH01"));
        version = hidden("version", text(pages.get(MORNING, "vhxh", withdrawn)));
        assertThat(pages.post(MORNING, "vhxh", withdrawn + "/withdrawal", Map.of("version", version)))
                .hasRedirectedUrl(withdrawn);
        assertThat(text(pages.get(MORNING, "vhxh", call + "/extensions"))).contains("Đã rút", "Không đồng ý: Hạn cũ");
    }

    private Map<String, String> fields(String hour) {
        return Map.of("who", "CHOSEN", "deadlineHour", hour, "deadlineDay", "14/01/2026", "reason", "Mất điện toàn xã");
    }

    private String id(String mark) {
        return SampleCall.id(proposals.get(mark)).toString();
    }

    private String check(Map<String, String> fields, String... units) {
        return text(pages.post(MORNING, "vhxh", call + "/extensions/check", fields, "units", List.of(units)));
    }

    private String propose(String preview, Map<String, String> fields, String... units) {
        var all = new HashMap<>(fields);
        all.put("key", hidden("key", preview));
        all.put("fingerprint", hidden("fingerprint", preview));
        var first = post(all, units);
        assertThat(post(all, units)).as("a second click").isEqualTo(first);
        return first;
    }

    private String post(Map<String, String> fields, String... units) {
        var answer = pages.post(MORNING, "vhxh", call + "/extensions", fields, "units", List.of(units));
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private int confirm(String extension, String version) {
        var fields = Map.of("version", version, "documentNumber", "66/UBND-VHXH", "documentedOn", "13/01/2026");
        return pages.post(MORNING, "chutich", extension + "/confirmation", fields)
                .getResponse()
                .getStatus();
    }
}
