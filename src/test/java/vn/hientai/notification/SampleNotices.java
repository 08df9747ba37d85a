package vn.hientai.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;
import vn.hientai.local.ReplayTime;

/** The sample call, what happens to it, and what stands in people's inboxes afterwards. */
public class SampleNotices {

    private final ApplicationContext application;
    private final JdbcClient jdbc;

    public SampleNotices(ApplicationContext application) {
        this.application = application;
        this.jdbc = application.getBean(JdbcClient.class);
    }

    public Map<String, ProposalId> publish() {
        return new SampleRound(application).publish();
    }

    public CallId callOf(ProposalId proposal) {
        return jdbc.sql("select call_id::text from proposal where id = :id")
                .param("id", proposal.value())
                .query((row, number) -> CallId.of(row.getString(1)))
                .single();
    }

    /** So that what other tests told people does not stand before what this one tells them. */
    public void putEarlierNoticesBehind() {
        jdbc.sql("update notice set happened_at = happened_at - interval '90 days' where happened_at > '2026-01-01'")
                .update();
    }

    /** As a use case of another module publishes it: in a transaction, at the hour of now. */
    public void happens(Object event) {
        application.getBean(TransactionTemplate.class).executeWithoutResult(status -> application.publishEvent(event));
    }

    public void happens(Instant at, Object event) {
        application.getBean(ReplayTime.class).at(at, () -> happens(event));
    }

    /** Kind, variant and whether it is read of what a person was told about a call, in the order of the kinds. */
    public List<String> told(String username, CallId call) {
        return jdbc.sql("""
                        select concat_ws(' ', n.kind, nullif(n.variant, ''), case when n.read_at is null then 'new' end)
                        from notice n join account a on a.id = n.account_id
                        where a.username = :username and n.call_id = :call
                        order by 1
                        """)
                .param("username", username)
                .param("call", call.value())
                .query(String.class)
                .list();
    }

    /** The newest notice of a kind that a person was told about a call. */
    public String notice(String username, CallId call, NoticeKind kind) {
        return jdbc.sql("""
                        select n.id::text
                        from notice n join account a on a.id = n.account_id
                        where a.username = :username and n.call_id = :call and n.kind = :kind
                        order by n.happened_at desc limit 1
                        """)
                .param("username", username)
                .param("call", call.value())
                .param("kind", kind.name())
                .query(String.class)
                .single();
    }
}
