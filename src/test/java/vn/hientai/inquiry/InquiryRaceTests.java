package vn.hientai.inquiry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.inquiry.SampleInquiries.TUESDAY;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;

/** Two at once: two offices answer, one person clicks twice. */
@WholeApplicationTest
class InquiryRaceTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(3)
    void oneOfTwoAnswersStands() throws Exception {
        var pages = new Pages(application);
        var sample = new SampleInquiries(application);
        var inquiry = sample.asked("donvi3", "Ai trả lời trước?");
        var party = sample.said("xdd", inquiry, "answer", "Ban trả lời.");
        var commune = sample.said("vhxh", inquiry, "answer", "Xã trả lời.");

        var answers = atOnce(
                () -> pages.post(TUESDAY, "xdd", inquiry + "/answer", party),
                () -> pages.post(TUESDAY, "vhxh", inquiry + "/answer", commune));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(302, 200);
        assertThat(answers.stream().filter(answer -> answer.getResponse().getStatus() == 200))
                .allMatch(slower -> text(slower).contains("vừa có nội dung mới"));
        assertThat(messages(inquiry)).isEqualTo(2);
    }

    @RepeatedTest(3)
    void aDoubleClickIsOneQuestionAndOneEntry() throws Exception {
        var pages = new Pages(application);
        var sample = new SampleInquiries(application);
        var question = SampleInquiries.question("Bấm hai lần?");
        var entry = SampleInquiries.entry("Bấm hai lần?", "Chỉ tính một.");

        var asked = atOnce(
                () -> pages.post(TUESDAY, "donvi", sample.call() + "/inquiries", question),
                () -> pages.post(TUESDAY, "donvi", sample.call() + "/inquiries", question));
        var published = atOnce(
                () -> pages.post(TUESDAY, "vhxh", sample.call() + "/faq", entry),
                () -> pages.post(TUESDAY, "vhxh", sample.call() + "/faq", entry));

        assertThat(Stream.concat(asked.stream(), published.stream()))
                .extracting(answer -> answer.getResponse().getStatus())
                .containsOnly(302);
        assertThat(asked.stream()
                        .map(answer -> answer.getResponse().getRedirectedUrl())
                        .distinct())
                .hasSize(1);
        assertThat(jdbc.sql("select count(*) from faq_entry where form_key = :key")
                        .param("key", UUID.fromString(entry.get("key")))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static List<MvcTestResult> atOnce(Callable<MvcTestResult> one, Callable<MvcTestResult> other)
            throws Exception {
        var people = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            var tasks = Stream.of(one, other)
                    .map(act -> people.submit(() -> {
                        start.await(5, SECONDS);
                        return act.call();
                    }))
                    .toList();
            return List.of(tasks.get(0).get(20, SECONDS), tasks.get(1).get(20, SECONDS));
        } finally {
            people.shutdownNow();
        }
    }

    private int messages(String inquiry) {
        return jdbc.sql("select count(*) from inquiry_message where inquiry_id = :id")
                .param("id", UUID.fromString(inquiry.replaceAll(".*/", "")))
                .query(Integer.class)
                .single();
    }
}
