package vn.hientai.local;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.consolidation.ConfirmationManagement;
import vn.hientai.consolidation.ConfirmationQueries;
import vn.hientai.consolidation.ConsolidationQueries;
import vn.hientai.consolidation.DispatchManagement;
import vn.hientai.consolidation.DispatchManagement.RecordSending;
import vn.hientai.consolidation.DispatchPaper.Part;
import vn.hientai.consolidation.DispatchQueries;
import vn.hientai.consolidation.FigureManagement;
import vn.hientai.consolidation.FigureManagement.AgreeFigure;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Reception;
import vn.hientai.document.FileKind;
import vn.hientai.shared.CurrentUser;

/** The half-day of xã Cẩm Giang after the units' noon: taken in, agreed, confirmed by the leader, sent to the city. */
class DemoConsolidation {

    private final ActAs actor;
    private final Reception reception;
    private final FigureManagement figures;
    private final ConfirmationQueries previews;
    private final ConfirmationManagement confirmations;
    private final ConsolidationQueries consolidations;
    private final DispatchQueries papers;
    private final DispatchManagement dispatches;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    DemoConsolidation(
            ActAs actor,
            Reception reception,
            FigureManagement figures,
            ConfirmationQueries previews,
            ConfirmationManagement confirmations,
            ConsolidationQueries consolidations,
            DispatchQueries papers,
            DispatchManagement dispatches,
            CurrentUser user,
            JdbcClient jdbc) {
        this.actor = actor;
        this.reception = reception;
        this.figures = figures;
        this.previews = previews;
        this.confirmations = confirmations;
        this.consolidations = consolidations;
        this.papers = papers;
        this.dispatches = dispatches;
        this.user = user;
        this.jdbc = jdbc;
    }

    /** Receives and accepts whatever was sent. */
    void takeIn(CallId call, Instant at) {
        jdbc.sql("select id from proposal where call_id = :call and state = 'SUBMITTED' order by unit_code")
                .param("call", call.value())
                .query((row, index) -> new ProposalId(row.getObject("id", UUID.class)))
                .list()
                .forEach(proposal -> {
                    actor.as("vhxh", at, () -> reception.receive(proposal, 1));
                    actor.as("vhxh", at, () -> reception.accept(proposal, 1));
                });
    }

    /** Agrees to fewer people than a unit proposed for one major. */
    void agree(CallId call, Instant at, String mark, String major, int year, int period, String reason) {
        jdbc.sql("""
                        select l.snapshot_id, l.line_id from snapshot_line l
                        join proposal p on p.standing_snapshot_id = l.snapshot_id
                        where p.call_id = :call and p.unit_code = :code and l.major = :major
                        """)
                .param("call", call.value())
                .param("code", DemoPeople.COMMUNE + "-" + mark)
                .param("major", major)
                .query((row, index) -> {
                    var snapshot = row.getObject("snapshot_id", UUID.class);
                    var line = new LineId(row.getObject("line_id", UUID.class));
                    actor.as(
                            "vhxh",
                            at,
                            () -> figures.agree(call, line, new AgreeFigure(snapshot, 0, year, period, reason)));
                    return line;
                })
                .list();
    }

    void confirm(CallId call, Instant at) {
        actor.as(
                "chutich",
                at,
                () -> confirmations.confirm(call, previews.preview(call).fingerprint()));
    }

    /** The signed paper of the demo is the dispatch as it was printed. */
    void send(CallId call, Instant at, String number, LocalDate day) {
        actor.as("vhxh", at, () -> {
            var version = consolidations.details(call, user.scope()).version();
            var paper = papers.print(call, Part.LETTER, FileKind.PDF, user.scope());
            var content = new ByteArrayInputStream(paper.content());
            dispatches.recordSending(call, version, new RecordSending(number, day, "Chủ tịch", paper.name(), content));
        });
    }
}
