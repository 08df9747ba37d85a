package vn.hientai.inquiry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.inquiry.SampleInquiries.COMMUNES_LAST_MOMENT;
import static vn.hientai.inquiry.SampleInquiries.TUESDAY;
import static vn.hientai.inquiry.SampleInquiries.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.SampleRound;
import vn.hientai.inquiry.InquiryAnswered;
import vn.hientai.inquiry.SampleInquiries;

@WholeApplicationTest
@RecordApplicationEvents
class InquiryPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    Pages pages;
    SampleInquiries sample;
    String list;

    @BeforeEach
    void publish() {
        pages = new Pages(application);
        sample = new SampleInquiries(application);
        list = sample.call() + "/inquiries";
    }

    @Test
    void aUnitAsksAboutALineAndReadsTheAnswer() {
        var school = sample.proposal(SampleRound.SCHOOL);
        var line = pages.addLine(TUESDAY, "donvi", school).replaceAll(".*/", "");
        assertThat(text(pages.get(TUESDAY, "donvi", "/proposals/" + school)))
                .contains("Hỏi về dòng này", list + "/new?line=" + line);
        assertThat(text(pages.get(TUESDAY, "donvi", list + "/new?line=" + line)))
                .contains("selected", "Dòng 1: Giáo dục Tiểu học");
        var fields = new HashMap<>(question("Có cần chứng chỉ không?"));
        fields.put("line", line);

        var inquiry = pages.post(TUESDAY, "donvi", list, fields).getResponse().getRedirectedUrl();
        assertThat(text(pages.get(TUESDAY, "donvi", inquiry)))
                .contains("Có cần chứng chỉ không?", "Dòng 1: Giáo dục Tiểu học", "Phòng Văn hóa – Xã hội đang xử lý")
                .contains("14/01/2026 lúc 12:00");
        var answer = sample.said("vhxh", inquiry, "answer", "Không bắt buộc.");
        answer.putAll(Map.of("citedNumber", "53/2025/NQ-HĐND", "citedArticle", "Điều 5"));
        assertThat(pages.post(TUESDAY, "vhxh", inquiry + "/answer", answer)).hasRedirectedUrl(inquiry);

        assertThat(text(pages.get(TUESDAY, "donvi", inquiry)))
                .contains("Đã trả lời", "Không bắt buộc.", "Căn cứ: Điều 5, 53/2025/NQ-HĐND", "Hỏi thêm");
        assertThat(events.stream(InquiryAnswered.class))
                .extracting(InquiryAnswered::proposal)
                .containsExactly(school);
    }

    @Test
    void promisesAnAnswerInTwoOfficeDaysOrByTheNearerDeadline() {
        var monday = TUESDAY.minusSeconds(24 * 3600 - 60);
        var early = pages.post(monday, "donvi", list, question("Hỏi sớm?"))
                .getResponse()
                .getRedirectedUrl();

        assertThat(text(pages.get(monday, "vhxh", early))).contains("14/01/2026 lúc 09:01");
        assertThat(text(pages.get(TUESDAY, "vhxh", sample.asked("donvi", "Hỏi muộn?"))))
                .contains("14/01/2026 lúc 12:00");
    }

    @Test
    void theLineMustBeTheUnitsOwn() {
        var line = pages.addLine(TUESDAY, "donvi", sample.proposal(SampleRound.SCHOOL))
                .replaceAll(".*/", "");
        var fields = new HashMap<>(question("Dòng của ai?"));
        fields.put("line", line);

        assertThat(pages.post(TUESDAY, "donvi2", list, fields)).hasStatus(404);
        assertThat(inquiries()).isZero();
    }

    @Test
    void theSameFormTwiceIsOneQuestion() {
        var form = question("Một lần thôi?");

        var first = pages.post(TUESDAY, "donvi", list, form).getResponse().getRedirectedUrl();
        assertThat(pages.post(TUESDAY, "donvi", list, form)).hasRedirectedUrl(first);
        assertThat(inquiries()).isOne();

        var other = new HashMap<>(form);
        other.put("text", "Câu khác");
        assertThat(text(pages.post(TUESDAY, "donvi", list, other))).contains("Trang này đã được dùng", "Câu khác");
        assertThat(text(pages.post(TUESDAY, "donvi2", list, form))).contains("Trang này đã được dùng");
    }

    @Test
    void saysEveryFaultAndKeepsWhatWasTyped() {
        assertThat(text(pages.post(TUESDAY, "donvi", list, question("")))).contains("Nhập nội dung cần hỏi");
        var inquiry = sample.asked("donvi", "Hỏi gì?");
        var answer = sample.said("vhxh", inquiry, "answer", "");
        answer.put("citedArticle", "Điều 5");

        assertThat(text(pages.post(TUESDAY, "vhxh", inquiry + "/answer", answer)))
                .contains("Nhập nội dung trả lời", "Đã ghi điều, khoản thì ghi cả số", "value=\"Điều 5\"");
        assertThat(text(sample.forward("vhxh", inquiry, ""))).contains("Nhập ghi chú cho nơi nhận");
        assertThat(text(pages.post(
                        TUESDAY, "donvi", inquiry + "/messages", sample.said("donvi", inquiry, "message", ""))))
                .contains("Nhập nội dung hỏi thêm");
    }

    @Test
    void whoMissedTheBellObjectsUntilTheCommunesDeadline() {
        var objection = new HashMap<>(question("Đơn vị đã gửi bản giấy."));
        objection.put("kind", "OBJECTION");
        assertThat(text(pages.post(SampleRound.LAST_MOMENT, "donvi", list, objection)))
                .contains("chưa có kết quả để phản ánh", "Đơn vị đã gửi bản giấy.");

        assertThat(text(pages.get(SampleRound.TOO_LATE, "donvi", "/proposals/" + sample.proposal(SampleRound.SCHOOL))))
                .contains("phản ánh về kết quả này", list + "/new?kind=OBJECTION");
        assertThat(text(pages.get(SampleRound.TOO_LATE, "donvi", list + "/new?kind=OBJECTION")))
                .contains("Phản ánh về kết quả ghi nhận", "Thời hạn gửi đề xuất đã qua");
        assertThat(pages.post(COMMUNES_LAST_MOMENT, "donvi", list, objection)).hasStatus3xxRedirection();
        assertThat(text(pages.post(COMMUNES_LAST_MOMENT.plusMillis(1), "donvi", list, question("Còn hỏi được không?"))))
                .contains("Đã hết thời gian hỏi đáp");
        assertThat(inquiries()).isOne();
    }

    @Test
    void aFurtherQuestionOpensItAgainAndNothingOfTheThreadIsLost() {
        var inquiry = sample.asked("donvi", "Câu đầu?");
        sample.answer("vhxh", inquiry, "Trả lời đầu.");
        var further = sample.said("donvi", inquiry, "message", "Còn trường hợp khác?");

        assertThat(pages.post(TUESDAY, SampleRound.COLLEAGUE, inquiry + "/messages", further))
                .hasRedirectedUrl(inquiry);
        assertThat(pages.post(TUESDAY, SampleRound.COLLEAGUE, inquiry + "/messages", further))
                .as("the second click")
                .hasRedirectedUrl(inquiry);
        assertThat(text(pages.get(TUESDAY, "vhxh", inquiry)))
                .contains("Câu đầu?", "Trả lời đầu.", "Còn trường hợp khác?", "Chờ trả lời")
                .containsOnlyOnce("Còn trường hợp khác?");
        assertThat(text(pages.get(TUESDAY, "vhxh", list + "?status=OPEN"))).contains("Câu đầu?");
    }

    @Test
    void aUnitWithdrawsBeforeAnAnswer() {
        var inquiry = sample.asked("donvi", "Thôi, đã rõ.");

        assertThat(pages.post(TUESDAY, "donvi", inquiry + "/withdrawal", Map.of("seen", "1")))
                .hasRedirectedUrl(inquiry);
        assertThat(text(pages.get(TUESDAY, "vhxh", inquiry)))
                .contains("Đơn vị đã rút")
                .doesNotContain("Gửi trả lời");
        assertThat(pages.post(TUESDAY, "donvi", inquiry + "/withdrawal", Map.of("seen", "1")))
                .hasStatus(409);
    }

    @Test
    void whoIsSlowerSeesTheOtherAnswerAndKeepsWhatWasTyped() {
        var inquiry = sample.asked("donvi3", "Khối Đảng hỏi?");
        var mine = sample.said("vhxh", inquiry, "answer", "Trả lời của xã.");
        assertThat(sample.answer("xdd", inquiry, "Trả lời của Ban.")).hasRedirectedUrl(inquiry);

        assertThat(text(pages.post(TUESDAY, "vhxh", inquiry + "/answer", mine)))
                .contains("vừa có nội dung mới", "Trả lời của Ban.", "Trả lời của xã.");
        assertThat(jdbc.sql("select count(*) from inquiry_message where inquiry_id = :id and kind = 'ANSWER'")
                        .param("id", UUID.fromString(inquiry.replaceAll(".*/", "")))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void goesUpFromThePartyToTheCommuneToHomeAffairs() {
        var inquiry = sample.asked("donvi3", "Cán bộ đoàn thể có được tính?");
        assertThat(pages.get(TUESDAY, "snv", inquiry)).hasStatus(404);
        assertThat(waits("xdd")).isTrue();
        assertThat(waits("vhxh")).isFalse();

        var up = sample.said("xdd", inquiry, "note", "Nghị quyết chưa nói rõ.");
        assertThat(pages.post(TUESDAY, "xdd", inquiry + "/forwarding", up)).hasRedirectedUrl(inquiry);
        assertThat(pages.post(TUESDAY, "xdd", inquiry + "/forwarding", up)).hasRedirectedUrl(inquiry);
        assertThat(waits("xdd")).isFalse();
        assertThat(waits("vhxh")).isTrue();
        up.put("answer", "Tôi trả lời sau khi đã chuyển.");
        up.put("key", UUID.randomUUID().toString());
        up.put("seen", "2");
        assertThat(text(pages.post(TUESDAY, "xdd", inquiry + "/answer", up)))
                .contains("nơi đang xử lý sẽ trả lời", "Tôi trả lời sau khi đã chuyển.");

        assertThat(sample.forward("vhxh", inquiry, "Kính đề nghị Sở hướng dẫn."))
                .hasRedirectedUrl(inquiry);
        assertThat(waits("vhxh")).isFalse();
        assertThat(waits("snv")).isTrue();
        assertThat(text(pages.get(TUESDAY, "snv", inquiry))).contains("Nghị quyết chưa nói rõ.", "Kính đề nghị Sở");
        assertThat(text(pages.get(TUESDAY, "donvi3", inquiry)))
                .contains("Sở Nội vụ đang xử lý", "chuyển đến Phòng Văn hóa – Xã hội")
                .doesNotContain("Nghị quyết chưa nói rõ.", "Kính đề nghị Sở");
        assertThat(sample.answer("snv", inquiry, "Được tính.")).hasRedirectedUrl(inquiry);
        assertThat(waits("snv")).isFalse();
        assertThat(text(pages.get(TUESDAY, "donvi3", inquiry))).contains("Được tính.", "Đã trả lời");
    }

    @Test
    void everybodyFindsOnlyWhatConcernsThem() {
        var school = sample.asked("donvi", "Trường hỏi?");
        var party = sample.asked("donvi3", "Văn phòng hỏi?");

        for (var person : List.of("donvi", SampleRound.COLLEAGUE, "vhxh", "chutich", "thanhtra")) {
            assertThat(pages.get(TUESDAY, person, school)).as(person).hasStatusOk();
            assertThat(text(pages.get(TUESDAY, person, list))).as(person).contains("Trường hỏi?");
        }
        for (var person : List.of("donvi2", "donvi3", "xdd", "snv", "donvi.khac", "quantri")) {
            assertThat(pages.get(TUESDAY, person, school)).as(person).hasStatus(404);
        }
        for (var person : List.of("donvi2", "donvi3", "xdd", "snv", "snv.lanhdao")) {
            assertThat(text(pages.get(TUESDAY, person, list))).as(person).doesNotContain("Trường hỏi?");
        }
        for (var person : List.of("donvi3", "xdd", "vhxh", "chutich", "thanhtra")) {
            assertThat(pages.get(TUESDAY, person, party)).as(person).hasStatusOk();
        }
        for (var person : List.of("chutich", "thanhtra")) {
            assertThat(text(pages.get(TUESDAY, person, school))).doesNotContain("Gửi trả lời", "Hỏi thêm");
        }
    }

    @Test
    void chipsCountAndFilterAndSearchKnowsNoToneMarks() {
        sample.answer("vhxh", sample.asked("donvi", "Ngành Sư phạm Tin học?"), "Được.");
        sample.asked("donvi", "Vị trí kiêm nhiệm?");
        sample.forward("vhxh", sample.asked("donvi2", "Bác sĩ đa khoa?"), "Xin ý kiến.");
        var late = SampleRound.TOO_LATE;

        assertThat(text(pages.get(late, "vhxh", list + "?status=OVERDUE")))
                .contains("Vị trí kiêm nhiệm?", "Bác sĩ đa khoa?", "Quá hạn trả lời từ")
                .doesNotContain("Ngành Sư phạm Tin học?");
        assertThat(text(pages.get(late, "vhxh", list + "?status=FORWARDED")))
                .contains("Bác sĩ đa khoa?")
                .doesNotContain("Vị trí kiêm nhiệm?");
        assertThat(text(pages.get(late, "vhxh", list + "?status=ANSWERED")))
                .contains("Ngành Sư phạm Tin học?")
                .doesNotContain("Vị trí kiêm nhiệm?");
        assertThat(text(pages.get(late, "vhxh", list + "?text=bac si da khoa")))
                .contains("Bác sĩ đa khoa?")
                .doesNotContain("Vị trí kiêm nhiệm?");
        assertThat(text(pages.get(late, "vhxh", list + "?status=BLA"))).contains("Vị trí kiêm nhiệm?");
    }

    @Test
    void theTrailKnowsWhoAskedAnsweredAndForwarded() {
        var inquiry = sample.asked("donvi3", "Có vào nhật ký không?");
        sample.forward("xdd", inquiry, "Chuyển.");
        sample.answer("vhxh", inquiry, "Có.");

        assertThat(jdbc.sql(
                                "select act from audit_entry where record_type = 'inquiry' and record_id = :id order by seq")
                        .param("id", inquiry.replaceAll(".*/", ""))
                        .query(String.class)
                        .list())
                .containsExactly("inquiry.asked", "inquiry.forwarded", "inquiry.answered");
    }

    @Test
    void saysTheSameInEnglish() {
        sample.asked("donvi", "English?");

        assertThat(text(pages.get(TUESDAY, "donvi", list + "?lang=en")))
                .contains("Your unit's questions", "Waiting for an answer", "Answer due before");
    }

    private boolean waits(String username) {
        return text(pages.get(TUESDAY, username, "/")).contains(list + "?status=OPEN");
    }

    private int inquiries() {
        return jdbc.sql(
                        "select count(*) from inquiry i join proposal p on p.id = i.proposal_id where p.call_id::text = :id")
                .param("id", sample.call().replaceAll(".*/", ""))
                .query(Integer.class)
                .single();
    }
}
