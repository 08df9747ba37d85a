package vn.hientai.inquiry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.text;
import static vn.hientai.inquiry.SampleInquiries.TUESDAY;
import static vn.hientai.inquiry.SampleInquiries.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.inquiry.SampleInquiries;

@WholeApplicationTest
class FaqPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

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
    void hidesWhoAsked() {
        var inquiry = sample.asked("donvi", "Trường Tiểu học Cẩm Giang có được tính vị trí kiêm nhiệm không?");
        sample.answer("vhxh", inquiry, "Trường Tiểu học Cẩm Giang được tính.");
        var page = text(pages.get(TUESDAY, "vhxh", inquiry + "/publication"));
        assertThat(first("<textarea[^>]*id=\"question\"[^>]*>([^<]*)", page))
                .contains("Đơn vị có được tính vị trí kiêm nhiệm không?");
        assertThat(first("<textarea[^>]*id=\"answer\"[^>]*>([^<]*)", page)).contains("Đơn vị được tính.");

        assertThat(text(sample.publish("vhxh", inquiry, "Truong Tieu hoc Cam Giang hỏi gì?", "Được.")))
                .contains("Viết lại để không lộ đơn vị");
        assertThat(text(pages.get(TUESDAY, "donvi2", list))).contains("Chưa có giải đáp chung");
        assertThat(sample.publish("vhxh", inquiry, "Vị trí kiêm nhiệm có được tính không?", "Được tính."))
                .hasRedirectedUrl(inquiry);

        for (var person : List.of("donvi2", "donvi3", "xdd", "snv.lanhdao", "kinhte")) {
            var faq = text(pages.get(TUESDAY, person, list + "?status=FAQ"));
            assertThat(faq)
                    .as(person)
                    .contains("Vị trí kiêm nhiệm có được tính không?")
                    .doesNotContain("Trường Tiểu học Cẩm Giang", "TH01", inquiry);
        }
        assertThat(text(pages.get(TUESDAY, "donvi", inquiry)))
                .contains("Trường Tiểu học Cẩm Giang có được tính", "đã được công bố");
    }

    @Test
    void publishesOnlyWhatIsAnsweredAndOnlyOnce() {
        var inquiry = sample.asked("donvi", "Hỏi một câu?");
        assertThat(pages.get(TUESDAY, "vhxh", inquiry + "/publication")).hasRedirectedUrl(inquiry);
        assertThat(text(sample.publish("vhxh", inquiry, "Câu?", "Đáp.")))
                .contains("Chỉ công bố được câu hỏi đã trả lời");
        sample.answer("vhxh", inquiry, "Đáp.");

        assertThat(sample.publish("vhxh", inquiry, "Câu?", "Đáp.")).hasRedirectedUrl(inquiry);
        assertThat(text(sample.publish("vhxh", inquiry, "Câu khác?", "Đáp."))).contains("đã được công bố");
        assertThat(entries()).isOne();
    }

    @Test
    void leadsFromTheAnswerToThePublicationWhenThatWasTicked() {
        var inquiry = sample.asked("donvi", "Câu nhiều nơi hỏi?");
        var answer = sample.said("vhxh", inquiry, "answer", "Đáp.");
        answer.put("publish", "true");

        assertThat(pages.post(TUESDAY, "vhxh", inquiry + "/answer", answer)).hasRedirectedUrl(inquiry + "/publication");
    }

    @Test
    void coordinatorsWriteWithoutAQuestionOnceAForm() {
        var form = entry("Gửi bản giấy được không?", "Gửi trên hệ thống; bản giấy xã nhập thay.");

        assertThat(pages.post(TUESDAY, "xdd", sample.call() + "/faq", form)).hasRedirectedUrl(list + "?status=FAQ");
        assertThat(pages.post(TUESDAY, "xdd", sample.call() + "/faq", form)).hasRedirectedUrl(list + "?status=FAQ");

        assertThat(entries()).isOne();
        assertThat(text(pages.get(TUESDAY, "donvi", list + "?status=FAQ&text=ban giay")))
                .contains("Gửi bản giấy được không?");
        assertThat(text(pages.get(TUESDAY, "donvi", list + "?status=FAQ&text=khong co")))
                .contains("Không có giải đáp nào khớp");
        for (var person : List.of("donvi", "chutich", "thanhtra", "snv")) {
            assertThat(pages.post(TUESDAY, person, sample.call() + "/faq", entry("Câu?", "Đáp.")))
                    .as(person)
                    .hasStatus(403);
        }
    }

    @Test
    void isTakenDownWithAReasonAndStaysStored() {
        pages.post(TUESDAY, "vhxh", sample.call() + "/faq", entry("Câu cũ?", "Đáp cũ."));
        var page = text(pages.get(TUESDAY, "vhxh", list + "?status=FAQ"));
        var withdrawal = first("href=\"([^\"]+/withdrawal)\"", page);

        assertThat(text(pages.post(TUESDAY, "vhxh", withdrawal, Map.of("reason", ""))))
                .contains("Nhập lý do gỡ");
        assertThat(pages.post(TUESDAY, "vhxh", withdrawal, Map.of("reason", "Có hướng dẫn mới.")))
                .hasRedirectedUrl(list + "?status=FAQ");

        assertThat(text(pages.get(TUESDAY, "donvi", list + "?status=FAQ"))).doesNotContain("Câu cũ?");
        assertThat(pages.post(TUESDAY, "vhxh", withdrawal, Map.of("reason", "Lần nữa.")))
                .hasStatus(404);
        assertThat(entries()).isOne();
    }

    private int entries() {
        return jdbc.sql("select count(*) from faq_entry where call_id::text = :id")
                .param("id", sample.call().replaceAll(".*/", ""))
                .query(Integer.class)
                .single();
    }
}
