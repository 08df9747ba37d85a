package vn.hientai.consolidation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineId;
import vn.hientai.policy.Policies;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads one line of a consolidation with every figure that was ever agreed for it. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class FigureQueries {

    private final ConsolidationQueries consolidations;
    private final Policies policies;
    private final JdbcClient jdbc;

    FigureQueries(ConsolidationQueries consolidations, Policies policies, JdbcClient jdbc) {
        this.consolidations = consolidations;
        this.policies = policies;
        this.jdbc = jdbc;
    }

    /** A line that counts in the call. */
    public LineFigures line(CallId id, LineId line, Scope scope) {
        var details = consolidations.details(id, scope);
        var words = new PolicyWords(policies.byId(PolicyId.of(details.call().policyCode())));
        return jdbc.sql("select * from consolidated_line where call_id = :call and line_id = :line")
                .param("call", id.value())
                .param("line", line.value())
                .query((row, index) -> {
                    var snapshot = row.getObject("snapshot_id", UUID.class);
                    return new LineFigures(details, LineRows.line(row, words), snapshot, history(snapshot, line));
                })
                .optional()
                .orElseThrow(() -> new NotFound(line));
    }

    /** The same for the coordinator who sets its figures. */
    @CommuneCoordinatorsOnly
    public LineFigures lineToAgree(CallId id, LineId line, Scope scope) {
        return line(id, line, scope.as(Role.COMMUNE_COORDINATOR));
    }

    private List<AgreedFigure> history(UUID snapshot, LineId line) {
        return jdbc.sql("""
                        select number, quantity_year, quantity_period, reason, agreed_at, agreer_name
                        from agreed_figure
                        where snapshot_id = :snapshot and line_id = :line
                        order by number desc
                        """)
                .param("snapshot", snapshot)
                .param("line", line.value())
                .query((row, index) -> new AgreedFigure(
                        row.getInt("number"),
                        row.getInt("quantity_year"),
                        row.getInt("quantity_period"),
                        row.getString("reason"),
                        row.getObject("agreed_at", OffsetDateTime.class).toInstant(),
                        row.getString("agreer_name")))
                .list();
    }
}
