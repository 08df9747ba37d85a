package vn.hientai.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.inquiry.SampleInquiries.TUESDAY;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hientai.CountedStatements;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;

@WholeApplicationTest
class InquiryLoadTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    CountedStatements statements;

    @Test
    void asksTheDatabaseNoMoreOftenForFiftyThanForFive() {
        var pages = new Pages(application);
        var sample = new SampleInquiries(application);
        ask(sample, 0, 5);
        var few = statementsOf(pages, sample);
        ask(sample, 5, 50);

        assertThat(statementsOf(pages, sample)).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count < 30);
        assertThat(text(pages.get(TUESDAY, "vhxh", sample.call() + "/inquiries?page=2")))
                .contains("Câu hỏi số")
                .contains("aria-current=\"page\">3<");
    }

    private Map<String, Integer> statementsOf(Pages pages, SampleInquiries sample) {
        return List.of("vhxh", "donvi", "thanhtra").stream().collect(Collectors.toMap(person -> person, person -> {
            pages.get(TUESDAY, person, sample.call() + "/inquiries");
            return statements.during(() -> pages.get(TUESDAY, person, sample.call() + "/inquiries"));
        }));
    }

    private static void ask(SampleInquiries sample, int from, int to) {
        for (var number = from; number < to; number++) {
            sample.asked("donvi", "Câu hỏi số " + number);
        }
    }
}
