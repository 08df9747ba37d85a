package vn.hientai.inquiry;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.CallId;
import vn.hientai.inquiry.FaqManagement.Publish;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.SearchKey;

/** Adds entries and withdraws them; the text of an entry never changes. */
@Repository
class FaqStore {

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;

    FaqStore(JdbcClient jdbc, OfficialTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** Adds an entry; nothing when its form or its inquiry has one already. */
    Optional<FaqId> add(CallId call, @Nullable InquiryId inquiry, Publish entry) {
        var id = FaqId.next();
        var added = jdbc.sql("""
                        insert into faq_entry (id, call_id, inquiry_id, form_key, question, answer, cited_number,
                            cited_article, search_key, published_at, published_by)
                        values (:id, :call, :inquiry, :key, :question, :answer, :citedNumber, :citedArticle,
                            :searchKey, :now, :by)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("call", call.value())
                .param("inquiry", inquiry == null ? null : inquiry.value())
                .param("key", entry.key())
                .param("question", entry.question())
                .param("answer", entry.answer())
                .param("citedNumber", entry.basis().number())
                .param("citedArticle", entry.basis().article())
                .param(
                        "searchKey",
                        SearchKey.of(entry.question() + " " + entry.answer()).value())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .update();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /** Whether the form made exactly this entry before. */
    boolean isRepeated(CallId call, Publish entry) {
        return jdbc.sql("""
                        select exists (select 1 from faq_entry
                                       where form_key = :key and call_id = :call and question = :question
                                         and answer = :answer and published_by = :by)
                        """)
                .param("key", entry.key())
                .param("call", call.value())
                .param("question", entry.question())
                .param("answer", entry.answer())
                .param("by", user.username())
                .query(Boolean.class)
                .single();
    }

    /** Whether it was still published. */
    boolean withdraw(FaqId id, String reason) {
        return jdbc.sql("""
                                update faq_entry
                                set withdrawn_at = :now, withdrawn_by = :by, withdrawal_reason = :reason
                                where id = :id and withdrawn_at is null
                                """)
                        .param("now", time.now().atOffset(ZoneOffset.UTC))
                        .param("by", user.username())
                        .param("reason", reason)
                        .param("id", id.value())
                        .update()
                > 0;
    }
}
