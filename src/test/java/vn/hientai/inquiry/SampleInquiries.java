package vn.hientai.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.Pages;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;

/** A call of three units («donvi», «donvi2», «donvi3» of the Party's bloc) and what is asked about it, page by page. */
public class SampleInquiries {

    /** The day before the deadline. */
    public static final Instant TUESDAY = SampleRound.MORNING.minusSeconds(24 * 3600);

    public static final Instant COMMUNES_LAST_MOMENT =
            Instant.parse("2026-01-14T17:00:00Z").minusMillis(1);

    private final Pages pages;
    private final JdbcClient jdbc;
    private final Map<String, ProposalId> proposals;

    public SampleInquiries(ApplicationContext application) {
        this.pages = new Pages(application);
        this.jdbc = application.getBean(JdbcClient.class);
        this.proposals = new SampleRound(application).publish();
    }

    /** Address of the call. */
    public String call() {
        return "/calls/"
                + jdbc.sql("select call_id::text from proposal where id = :id")
                        .param("id", proposals.get(SampleRound.SCHOOL).value())
                        .query(String.class)
                        .single();
    }

    public ProposalId proposal(String unit) {
        return proposals.get(unit);
    }

    /** Address of what a person asked on Tuesday. */
    public String asked(String username, String question) {
        var answer = pages.post(TUESDAY, username, call() + "/inquiries", question(question));
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    public MvcTestResult answer(String username, String inquiry, String answer) {
        return pages.post(TUESDAY, username, inquiry + "/answer", said(username, inquiry, "answer", answer));
    }

    public MvcTestResult forward(String username, String inquiry, String note) {
        return pages.post(TUESDAY, username, inquiry + "/forwarding", said(username, inquiry, "note", note));
    }

    /** The fields of a form on the page of an inquiry, as a person sends them. */
    public Map<String, String> said(String username, String inquiry, String field, String words) {
        var page = text(pages.get(TUESDAY, username, inquiry));
        return new HashMap<>(Map.of("seen", hidden("seen", page), "key", hidden("key", page), field, words));
    }

    /** Publishes an inquiry in other words. */
    public MvcTestResult publish(String username, String inquiry, String question, String answer) {
        var fields = new HashMap<>(entry(question, answer));
        fields.put(
                "seen",
                jdbc.sql("select messages::text from inquiry where id = :id")
                        .param("id", UUID.fromString(inquiry.replaceAll(".*/", "")))
                        .query(String.class)
                        .single());
        return pages.post(TUESDAY, username, inquiry + "/publication", fields);
    }

    public static Map<String, String> question(String question) {
        return Map.of("key", UUID.randomUUID().toString(), "kind", "QUESTION", "text", question);
    }

    public static Map<String, String> entry(String question, String answer) {
        return Map.of("key", UUID.randomUUID().toString(), "question", question, "answer", answer);
    }
}
