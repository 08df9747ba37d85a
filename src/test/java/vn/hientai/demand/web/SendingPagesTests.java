package vn.hientai.demand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.MORNING;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;

@WholeApplicationTest
class SendingPagesTests {

    @Autowired
    ApplicationContext application;

    Pages page;

    ProposalId id;
    String school;

    @BeforeEach
    void publish() {
        page = new Pages(application);
        id = new SampleRound(application).publish().get(SampleRound.SCHOOL);
        school = "/proposals/" + id;
    }

    @Test
    void sendsWhatWasCheckedAndGivesAReceipt() {
        page.addLine(MORNING, "donvi", id);
        assertThat(page.get(MORNING, "donvi", school + "/check"))
                .bodyText()
                .contains("Giáo dục Tiểu học", "Tổng cộng 1 dòng", "Gửi đề xuất về UBND xã Cẩm Giang");

        assertThat(send()).isEqualTo(school + "/receipts/1");

        assertThat(page.get(MORNING, "donvi", school + "/receipts/1"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "10888-2026-",
                        "10888-TH01/1",
                        "14/01/2026 lúc 09:00:00.000",
                        "Cán bộ Trường Tiểu học Cẩm Giang",
                        "trước ngày 15/01/2026");
        assertThat(page.get(MORNING, "donvi", school))
                .bodyText()
                .contains("Đã gửi", "Thu hồi để sửa")
                .doesNotContain("/lines/new");
        assertThat(page.get(MORNING, "donvi", school + "/lines/new")).hasRedirectedUrl(school);
        assertThat(page.get(MORNING, "donvi", school + "/check")).hasRedirectedUrl(school);
    }

    @Test
    void answersTheSameKeyTwiceWithTheSameReceipt() {
        page.addLine(MORNING, "donvi", id);
        var intent = page.intent(MORNING, "donvi", school + "/check");

        assertThat(page.post(MORNING, "donvi", school + "/sending", intent)).hasRedirectedUrl(school + "/receipts/1");
        assertThat(page.post(MORNING, "donvi", school + "/sending", intent)).hasRedirectedUrl(school + "/receipts/1");
        assertThat(page.post(SampleRound.TOO_LATE, "donvi", school + "/sending", intent))
                .hasRedirectedUrl(school + "/receipts/1");
        assertThat(page.get(MORNING, "donvi", school + "/receipts/2")).hasStatus(404);
    }

    @Test
    void refusesAKeyThatSentSomethingElse() {
        page.addLine(MORNING, "donvi", id);
        var intent = page.intent(MORNING, "donvi", school + "/check");
        page.post(MORNING, "donvi", school + "/sending", intent);
        intent.put("fingerprint", "0".repeat(64));

        assertThat(page.post(MORNING, "donvi", school + "/sending", intent))
                .hasStatus(409)
                .bodyText()
                .contains("đã dùng để gửi một nội dung khác");
    }

    @Test
    void refusesLinesThatChangedAfterTheCheck() {
        page.addLine(MORNING, "donvi", id);
        var intent = page.intent(MORNING, "donvi", school + "/check");
        page.addLine(MORNING, SampleRound.COLLEAGUE, id);

        assertThat(page.post(MORNING, "donvi", school + "/sending", intent)).hasStatus(409);
        assertThat(page.get(MORNING, "donvi", school)).bodyText().contains("Bản nháp, chưa gửi");
    }

    @Test
    void hasNothingToCheckWithoutALine() {
        assertThat(page.get(MORNING, "donvi", school + "/check")).hasRedirectedUrl(school);
    }

    @Test
    void keepsTheLinesOfADraftWhenNilIsDeclared() {
        page.addLine(MORNING, "donvi", id);
        var intent = page.intent(MORNING, "donvi", school + "/nil");
        assertThat(page.get(MORNING, "donvi", school + "/nil")).bodyText().contains("không gửi và không được tính");

        assertThat(page.post(MORNING, "donvi", school + "/nil-declaration", intent))
                .hasRedirectedUrl(school + "/receipts/1");

        assertThat(page.get(MORNING, "donvi", school))
                .bodyText()
                .contains("Đã xác nhận không có nhu cầu", "Dòng nháp được giữ lại", "Giáo dục Tiểu học");
        assertThat(text(page.get(MORNING, "donvi", school + "/receipts/1"))).doesNotContain("Giáo dục Tiểu học");
        assertThat(text(page.get(MORNING, "vhxh", school)))
                .contains("Đã xác nhận không có nhu cầu")
                .doesNotContain("Giáo dục Tiểu học");
        withdraw("1");
        assertThat(page.get(MORNING, "donvi", school)).bodyText().contains("Giáo dục Tiểu học", "Kiểm tra và gửi");
    }

    @Test
    void takesBackWhatWasSentAndSendsAgain() {
        page.addLine(MORNING, "donvi", id);
        send();
        assertThat(page.get(MORNING, "donvi", school + "/withdrawal"))
                .bodyText()
                .contains("Thu hồi", "10888-TH01/1");

        withdraw("1");

        assertThat(page.get(MORNING, "donvi", school + "/receipts/1"))
                .bodyText()
                .contains("không còn hiệu lực");
        assertThat(page.get(MORNING, "donvi", school + "/withdrawal")).hasRedirectedUrl(school);
        assertThat(send()).isEqualTo(school + "/receipts/2");
        assertThat(page.post(MORNING, "donvi", school + "/withdrawal", Map.of("snapshot", "1")))
                .hasStatus(409);
        assertThat(page.get(MORNING, "donvi", school)).bodyText().contains("10888-TH01/2", "10888-TH01/1");
    }

    @Test
    void endsTheUnitsSayOnceTheCoordinatorTookItForWork() {
        page.addLine(MORNING, "donvi", id);
        send();
        assertThat(page.get(MORNING, "vhxh", school))
                .bodyText()
                .contains("Giáo dục Tiểu học", "Tiếp nhận", "SHA-256", "10888-TH01/1")
                .doesNotContain("Đưa vào tổng hợp");
        assertThat(text(page.get(MORNING, "chutich", school))).doesNotContain("<button type=\"submit\" class=\"btn");

        assertThat(page.post(MORNING, "vhxh", school + "/reception", Map.of("snapshot", "2")))
                .hasStatus(409);
        assertThat(page.post(MORNING, "vhxh", school + "/reception", Map.of("snapshot", "1")))
                .hasRedirectedUrl(school);
        assertThat(page.post(MORNING, "donvi", school + "/withdrawal", Map.of("snapshot", "1")))
                .hasStatus(409)
                .bodyText()
                .contains("đã được tiếp nhận");
        assertThat(page.get(MORNING, "vhxh", school)).bodyText().contains("Đưa vào tổng hợp");
        assertThat(page.post(MORNING, "vhxh", school + "/acceptance", Map.of("snapshot", "1")))
                .hasRedirectedUrl(school);
        assertThat(page.post(MORNING, "vhxh", school + "/acceptance", Map.of("snapshot", "1")))
                .hasStatus(409);
        assertThat(page.get(MORNING, "donvi", school)).bodyText().contains("Đã đưa vào tổng hợp");
    }

    @Test
    void printsTheFormOfADraftAndOfWhatStands() {
        page.addLine(MORNING, "donvi", id);
        assertThat(page.get(MORNING, "donvi", school + "/print"))
                .hasStatusOk()
                .bodyText()
                .contains("Bản nháp – chưa gửi", "TRƯỜNG TIỂU HỌC CẨM GIANG", "THỦ TRƯỞNG ĐƠN VỊ");
        assertThat(page.get(MORNING, "donvi", school + "/print.pdf")).hasContentType("application/pdf");

        send();

        assertThat(page.get(MORNING, "vhxh", school + "/print")).bodyText().contains("Mã xác nhận", "10888-TH01/1");
        assertThat(page.get(MORNING, "donvi", school + "/receipts/1.pdf")).hasContentType("application/pdf");
    }

    private String send() {
        var intent = page.intent(MORNING, "donvi", school + "/check");
        return page.post(MORNING, "donvi", school + "/sending", intent)
                .getResponse()
                .getRedirectedUrl();
    }

    private void withdraw(String snapshot) {
        assertThat(page.post(MORNING, "donvi", school + "/withdrawal", Map.of("snapshot", snapshot)))
                .hasRedirectedUrl(school);
    }
}
