package vn.hientai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.COLLEAGUE;
import static vn.hientai.demand.SampleRound.SCHOOL;
import static vn.hientai.inquiry.SampleInquiries.TUESDAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.CallId;
import vn.hientai.inquiry.FaqId;
import vn.hientai.inquiry.FaqPublished;
import vn.hientai.inquiry.InquiryAnswered;
import vn.hientai.inquiry.InquiryHolder;
import vn.hientai.inquiry.InquiryId;
import vn.hientai.inquiry.SampleInquiries;

/** Who is told what when a unit asks, through the pages. */
@WholeApplicationTest
class InquiryNoticesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    SampleInquiries inquiries;
    SampleNotices sample;
    CallId call;

    @BeforeEach
    void publish() {
        inquiries = new SampleInquiries(application);
        sample = new SampleNotices(application);
        sample.putEarlierNoticesBehind();
        call = CallId.of(inquiries.call().replaceAll(".*/", ""));
    }

    @Test
    void tellsTheUnitThatAskedAndNobodyElseThatItsQuestionWasAnswered() {
        var inquiry = inquiries.asked("donvi", "Có cần chứng chỉ không?");
        inquiries.answer("vhxh", inquiry, "Không bắt buộc.");

        for (var person : List.of("donvi", COLLEAGUE)) {
            assertThat(told(person)).as(person).containsExactly("INQUIRY_ANSWERED");
        }
        for (var person : List.of("donvi2", "donvi3", "vhxh", "xdd", "snv", "chutich")) {
            assertThat(told(person)).as(person).isEmpty();
        }
        var notice = "/notices/" + sample.notice("donvi", call, NoticeKind.INQUIRY_ANSWERED);
        assertThat(pages.get(TUESDAY, "donvi", notice)).hasRedirectedUrl(inquiry);
        assertThat(text(pages.get(TUESDAY, "donvi", "/notices")))
                .contains("Câu hỏi của Trường Tiểu học Cẩm Giang về Công văn số 64/UBND-VHXH đã được trả lời");
        assertThat(text(pages.get(TUESDAY, "donvi", "/notices?lang=en")))
                .contains("The question of Trường Tiểu học Cẩm Giang about letter 64/UBND-VHXH was answered");
    }

    @Test
    void tellsEveryAnswerOnceHoweverOftenTheEventComes() {
        var inquiry = inquiries.asked("donvi", "Có cần chứng chỉ không?");
        inquiries.answer("vhxh", inquiry, "Không bắt buộc.");
        var again = new InquiryAnswered(
                InquiryId.of(inquiry.replaceAll(".*/", "")),
                inquiries.proposal(SCHOOL),
                2,
                InquiryHolder.COMMUNE_COORDINATOR);
        sample.happens(again);
        assertThat(told("donvi")).containsExactly("INQUIRY_ANSWERED");

        pages.post(
                TUESDAY, "donvi", inquiry + "/messages", inquiries.said("donvi", inquiry, "message", "Còn tin học?"));
        inquiries.answer("vhxh", inquiry, "Cũng không.");
        assertThat(told("donvi")).containsExactly("INQUIRY_ANSWERED", "INQUIRY_ANSWERED");
    }

    @Test
    void tellsTheNextTierOnTheWayUpAndTheTiersBelowOnTheWayBack() {
        var inquiry = inquiries.asked("donvi3", "Cán bộ đoàn thể có được tính?");
        inquiries.forward("xdd", inquiry, "Nghị quyết chưa nói rõ.");
        assertThat(told("vhxh")).containsExactly("INQUIRY_FORWARDED COMMUNE_COORDINATOR");
        assertThat(told("snv")).isEmpty();

        inquiries.forward("vhxh", inquiry, "Kính đề nghị Sở hướng dẫn.");
        assertThat(told("snv")).containsExactly("INQUIRY_FORWARDED HOME_AFFAIRS");
        var notice = "/notices/" + sample.notice("snv", call, NoticeKind.INQUIRY_FORWARDED);
        assertThat(pages.get(TUESDAY, "snv", notice)).hasRedirectedUrl(inquiry);
        assertThat(pages.get(TUESDAY, "snv", inquiry)).hasStatusOk();
        assertThat(text(pages.get(TUESDAY, "snv", "/notices"))).contains("xã Cẩm Giang, được chuyển đến Sở Nội vụ");

        inquiries.answer("snv", inquiry, "Được tính.");
        assertThat(told("donvi3")).containsExactly("INQUIRY_ANSWERED");
        assertThat(told("vhxh"))
                .containsExactly("INQUIRY_ANSWERED HOME_AFFAIRS", "INQUIRY_FORWARDED COMMUNE_COORDINATOR");
        assertThat(told("xdd")).containsExactly("INQUIRY_ANSWERED HOME_AFFAIRS");
        assertThat(text(pages.get(TUESDAY, "vhxh", "/notices"))).contains("Sở Nội vụ đã trả lời câu hỏi của");
    }

    @Test
    void tellsEveryAddressedUnitOnceOfAnAnswerToAll() {
        var inquiry = inquiries.asked("donvi", "Trường ta có cần chứng chỉ không?");
        inquiries.answer("vhxh", inquiry, "Không bắt buộc.");
        var published = inquiries.publish("vhxh", inquiry, "Có cần chứng chỉ không?", "Không bắt buộc.");
        assertThat(published).hasStatus3xxRedirection();
        var entry = jdbc.sql("select id::text from faq_entry where call_id = :call")
                .param("call", call.value())
                .query(String.class)
                .single();
        sample.happens(new FaqPublished(FaqId.of(entry), call));

        for (var person : List.of(COLLEAGUE, "donvi2", "donvi3")) {
            assertThat(told(person)).as(person).contains("FAQ_PUBLISHED").doesNotHaveDuplicates();
        }
        assertThat(told("donvi2")).containsExactly("FAQ_PUBLISHED");
        var notice = "/notices/" + sample.notice("donvi2", call, NoticeKind.FAQ_PUBLISHED);
        assertThat(pages.get(TUESDAY, "donvi2", notice)).hasRedirectedUrl(inquiries.call() + "/inquiries?status=FAQ");
        assertThat(text(pages.get(TUESDAY, "donvi2", inquiries.call() + "/inquiries?status=FAQ")))
                .contains("Có cần chứng chỉ không?");

        pages.post(TUESDAY, "vhxh", inquiries.call() + "/faq", SampleInquiries.entry("Nộp ở đâu?", "Trên hệ thống."));
        assertThat(told("donvi2")).containsExactly("FAQ_PUBLISHED", "FAQ_PUBLISHED");
        assertThat(told("vhxh")).isEmpty();
    }

    /** What a person was told beside the letter itself; all of it lies in a replayed past and so is read. */
    private List<String> told(String username) {
        return sample.told(username, call).stream()
                .filter(notice -> !notice.startsWith("PUBLISHED"))
                .map(notice -> notice.replace(" new", ""))
                .toList();
    }
}
