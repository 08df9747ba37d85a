package vn.hientai.inquiry;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** Appends messages; nothing here changes or removes a row, and the table would refuse it. */
@Repository
class MessageStore {

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;

    MessageStore(JdbcClient jdbc, OfficialTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** The inquiry in which the same person has said the same with the same form before; other words are refused. */
    Optional<InquiryId> repeated(Said said) {
        return jdbc.sql("select inquiry_id, kind, body, written_by from inquiry_message where form_key = :key")
                .param("key", said.key())
                .query((row, index) -> {
                    if (!said.kind().name().equals(row.getString("kind"))
                            || !said.body().equals(row.getString("body"))
                            || !user.username().equals(row.getString("written_by"))) {
                        throw new RuleViolation("inquiry.key-reused");
                    }
                    return new InquiryId(row.getObject("inquiry_id", UUID.class));
                })
                .optional();
    }

    /** Appends the last message of an inquiry. */
    void append(Inquiry inquiry, Said said) {
        var to = said.forwardedTo();
        var added = jdbc.sql("""
                        insert into inquiry_message (inquiry_id, number, form_key, kind, body, cited_number, cited_article,
                            forwarded_to, written_at, written_by, author_name, author_office)
                        values (:inquiry, :number, :key, :kind, :body, :citedNumber, :citedArticle,
                            :to, :now, :by, :name, :office)
                        on conflict (form_key) do nothing
                        """)
                .param("inquiry", inquiry.id().value())
                .param("number", inquiry.messages())
                .param("key", said.key())
                .param("kind", said.kind().name())
                .param("body", said.body())
                .param("citedNumber", said.basis().number())
                .param("citedArticle", said.basis().article())
                .param("to", to == null ? null : to.name())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .param("office", user.seatLabel())
                .update();
        if (added == 0) {
            throw new RuleViolation("inquiry.key-reused");
        }
    }
}
