package vn.hientai.paperentry;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.SignedInAs;
import vn.hientai.account.GrantQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.PostKind;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.SampleRound;
import vn.hientai.demand.Sending;
import vn.hientai.demand.Sending.Intent;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.document.SampleUploads;
import vn.hientai.local.ReplayTime;
import vn.hientai.paperentry.PaperManagement.EnterPaper;
import vn.hientai.paperentry.PaperManagement.Scan;
import vn.hientai.shared.CurrentUser;

/** A fresh call of xã Cẩm Giang with the desks of its coordinator, its leader and the units. */
public class PaperDesk {

    public static final Instant MORNING = SampleRound.MORNING;
    public static final Instant LAST_MOMENT = SampleRound.LAST_MOMENT;
    public static final Instant BELL = SampleRound.TOO_LATE;
    public static final Instant AFTERNOON = BELL.plusSeconds(2 * 3600);

    public final Map<String, ProposalId> proposals;
    public final ProposalId school;
    public final CallId call;

    private final ApplicationContext application;
    private final SignedInAs as;
    private final JdbcClient jdbc;

    public PaperDesk(ApplicationContext application) {
        this.application = application;
        this.as = new SignedInAs(bean(GrantQueries.class));
        this.jdbc = bean(JdbcClient.class);
        this.proposals = new SampleRound(application).publish();
        this.school = proposals.get(SampleRound.SCHOOL);
        this.call = new CallId(jdbc.sql("select call_id from proposal where id = :id")
                .param("id", school.value())
                .query(UUID.class)
                .single());
    }

    public <T> T at(Instant now, String username, Supplier<T> act) {
        return bean(ReplayTime.class).at(now, () -> as.call(username, act));
    }

    public void run(Instant now, String username, Runnable act) {
        at(now, username, () -> {
            act.run();
            return true;
        });
    }

    public EnterPaper paper(SnapshotKind kind, Instant arrivedAt, int seen, @Nullable String reason) {
        return new EnterPaper(
                new PaperEntryId(UUID.randomUUID()),
                new PaperArrival("152", arrivedAt, PaperChannel.PAPER, kind),
                new Scan("van-ban.pdf", new ByteArrayInputStream(SampleUploads.pdf())),
                seen,
                reason);
    }

    /** The coordinator enters a paper with these lines and hands it over in the afternoon. */
    public PaperEntryId ready(ProposalId proposal, EnterPaper paper, LineContent... lines) {
        return at(AFTERNOON, "vhxh", () -> {
            var id = bean(PaperManagement.class).enter(proposal, paper);
            for (var line : lines) {
                bean(PaperLineManagement.class).add(id, LineId.next(), line);
            }
            bean(PaperManagement.class).handOver(id, version(id));
            return id;
        });
    }

    /** The same for a paper that came in the morning while nothing stood. */
    public PaperEntryId ready(ProposalId proposal, LineContent... lines) {
        var kind = lines.length == 0 ? SnapshotKind.NIL_DECLARED : SnapshotKind.SENT;
        return ready(proposal, paper(kind, MORNING, 0, null), lines);
    }

    public void confirm(PaperEntryId id, int seen, @Nullable String reason) {
        confirmAs("chutich", id, seen, reason);
    }

    public void confirmAs(String username, PaperEntryId id, int seen, @Nullable String reason) {
        run(AFTERNOON, username, () -> bean(PaperConfirmation.class).confirm(id, version(id), seen, reason));
    }

    /** The school sends one line of its own. */
    public void send(Instant now, String major) {
        var id = school;
        run(now, "donvi", () -> {
            bean(LineManagement.class).add(id, line(major, 1, 2));
            sendNow(id);
        });
    }

    void sendNow(ProposalId id) {
        var print = bean(ProposalQueries.class)
                .fingerprint(id, SnapshotKind.SENT, bean(CurrentUser.class).scope());
        bean(Sending.class).send(id, new Intent(UUID.randomUUID(), print, null));
    }

    public void close() {
        bean(ReplayTime.class).at(AFTERNOON, () -> bean(Closing.class).close(call));
    }

    /** «number outcome» of a proposal's ledger, in order. */
    public List<String> ledger(ProposalId id) {
        return jdbc.sql("""
                        select o.deadline_number || ' ' || o.outcome from outcome o
                        join proposal p on p.call_id = o.call_id and p.unit_id = o.unit_id
                        where p.id = :id order by o.deadline_number
                        """).param("id", id.value()).query(String.class).list();
    }

    /** Majors of the lines that count of a proposal. */
    public List<String> counted(ProposalId id) {
        return jdbc.sql("select major from consolidated_line where proposal_id = :id order by position")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    public long version(PaperEntryId id) {
        return jdbc.sql("select version from paper_entry where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    public String state(PaperEntryId id) {
        return jdbc.sql("select state from paper_entry where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    public static LineContent line(String major, int year, int period) {
        return new LineContent(
                "GIAO_DUC", major, null, null, null, "HP-SV-XS", "Giáo viên", PostKind.FULL_TIME, year, period, null);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
