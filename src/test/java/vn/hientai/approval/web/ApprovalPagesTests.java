package vn.hientai.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.MORNING;
import static vn.hientai.demand.SampleRound.TOO_LATE;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;

/** What a call asks of a sending beside its lines: the head's approval of exactly these, the signed scan. */
@WholeApplicationTest
class ApprovalPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    Pages page;
    ProposalId id;
    String school;

    @BeforeEach
    void write() {
        page = new Pages(application);
        id = new SampleRound(application).publish().get(SampleRound.SCHOOL);
        school = "/proposals/" + id;
        page.addLine(MORNING, "donvi", id);
    }

    @Test
    void sendsOnlyAfterTheHeadApprovedExactlyTheseLines() {
        ask(true, false);
        assertThat(text(page.get(MORNING, "donvi", school + "/check")))
                .contains("Trình thủ trưởng phê duyệt")
                .doesNotContain("/sending");
        var request = request();
        assertThat(page.get(MORNING, "thutruong", "/")).bodyText().contains("Phê duyệt đề xuất của", request);
        assertThat(text(page.get(MORNING, "thutruong", request)))
                .contains("Giáo dục Tiểu học", "Phê duyệt nội dung này");
        assertThat(page.post(MORNING, "thutruong", request + "/approval", Map.of()))
                .hasRedirectedUrl(request);

        assertThat(page.post(MORNING, "donvi", school + "/sending", intent())).hasRedirectedUrl(school + "/receipts/1");
        assertThat(evidence("approved_by")).isEqualTo("thutruong");
    }

    @Test
    void anotherLineAfterTheApprovalNeedsAnotherApproval() {
        ask(true, false);
        var request = request();
        page.post(MORNING, "thutruong", request + "/approval", Map.of());
        page.addLine(MORNING, "donvi", id);

        assertThat(text(page.get(MORNING, "donvi", school + "/check"))).contains("Trình thủ trưởng phê duyệt");
        assertThat(page.post(MORNING, "donvi", school + "/sending", intent())).hasStatus(409);
    }

    @Test
    void theHeadDecidesOnceOnWhatWasSubmittedAndInTime() {
        ask(true, false);
        var request = request();
        assertThat(page.post(TOO_LATE, "thutruong", request + "/approval", Map.of()))
                .hasStatus(409);
        page.addLine(MORNING, "donvi", id);
        assertThat(page.post(MORNING, "thutruong", request + "/approval", Map.of()))
                .hasStatus(409);
        var second = request();
        assertThat(page.post(MORNING, "thutruong", second + "/refusal", Map.of("note", "Bỏ dòng 2.")))
                .hasRedirectedUrl(second);
        assertThat(page.post(MORNING, "thutruong", second + "/approval", Map.of()))
                .hasStatus(409);
        assertThat(text(page.get(MORNING, "donvi", school + "/check")))
                .contains("chưa đồng ý", "Bỏ dòng 2.", "Trình thủ trưởng phê duyệt");
    }

    @Test
    void whoSubmitsDoesNotApprove() {
        ask(true, false);
        var request = request();
        assertThat(page.post(MORNING, "donvi", request + "/approval", Map.of())).hasStatus(403);
        assertThat(page.post(MORNING, "thutruong", "/approvals", Map.of("proposal", id.toString(), "fingerprint", "0")))
                .hasStatus(403);
        assertThat(page.get(MORNING, "donvi2", request)).hasStatus(404);
    }

    @Test
    void sendsOnlyWithTheSignedScanAndItsNumber() {
        ask(false, true);
        var intent = intent();
        assertThat(text(page.post(MORNING, "donvi", school + "/sending", intent)))
                .contains("Chọn bản quét đã ký, đóng dấu");
        assertThat(text(page.upload(MORNING, "donvi", school + "/sending", intent)))
                .contains("Ghi số, ký hiệu văn bản của đơn vị");
        intent.put("number", "15/TTr-THCG");
        assertThat(page.upload(MORNING, "donvi", school + "/sending", intent)).hasRedirectedUrl(school + "/receipts/1");
        assertThat(evidence("signed_number")).isEqualTo("15/TTr-THCG");
        assertThat(evidence("signed_file_id")).isNotNull();
    }

    @Test
    void aNilDeclarationNeedsNeither() {
        ask(true, true);
        assertThat(page.post(
                        MORNING, "donvi", school + "/nil-declaration", page.intent(MORNING, "donvi", school + "/nil")))
                .hasRedirectedUrl(school + "/receipts/1");
    }

    private String request() {
        var fields = Map.of("proposal", id.toString(), "fingerprint", intent().get("fingerprint"));
        assertThat(page.post(MORNING, "donvi", "/approvals", fields)).hasRedirectedUrl(school + "/check");
        return jdbc.sql("select '/approvals/' || id from head_approval where proposal_id = :id and sha256 = :hash")
                .param("id", id.value())
                .param("hash", fields.get("fingerprint"))
                .query(String.class)
                .single();
    }

    /** Key and hash of what would be sent, whatever the page offers. */
    private HashMap<String, String> intent() {
        var nil = page.intent(MORNING, "donvi", school + "/nil");
        var check = text(page.get(MORNING, "donvi", school + "/check"));
        return new HashMap<>(Map.of("key", nil.get("key"), "fingerprint", Pages.hidden("fingerprint", check)));
    }

    private void ask(boolean headApproval, boolean signedScan) {
        jdbc.sql("""
                        update demand_call set needs_head_approval = :head, needs_signed_scan = :scan
                        where id = (select call_id from proposal where id = :id)
                        """)
                .param("head", headApproval)
                .param("scan", signedScan)
                .param("id", id.value())
                .update();
    }

    private String evidence(String column) {
        return jdbc.sql("select " + column + "::text from snapshot where proposal_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
