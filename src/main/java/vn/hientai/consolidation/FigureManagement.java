package vn.hientai.consolidation;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** How the coordinator agrees to other figures than a unit proposed. What was proposed stays as it was sent. */
@Service
@Transactional
@CommuneCoordinatorsOnly
public class FigureManagement {

    private final ConfirmedGate gate;
    private final FigureQueries figures;
    private final FigureStore store;
    private final CurrentUser user;
    private final AuditTrail audit;

    FigureManagement(ConfirmedGate gate, FigureQueries figures, FigureStore store, CurrentUser user, AuditTrail audit) {
        this.gate = gate;
        this.figures = figures;
        this.store = store;
        this.user = user;
        this.audit = audit;
    }

    /** Agrees to figures for a line; another figure than the one seen is refused, so that nobody's is lost. */
    public void agree(CallId id, LineId lineId, AgreeFigure command) {
        var scope = user.scope().as(Role.COMMUNE_COORDINATOR);
        gate.admit(id, lineId, scope);
        var line = figures.line(id, lineId, scope);
        command.expectSeen(line);
        command.requireAllowedFor(line);
        store.append(line, command, user);
        audit.record(AuditEntry.of("figure.agreed", "call", id)
                .with("line", lineId)
                .change("quantityYear", line.line().agreedYear(), command.year())
                .change("quantityPeriod", line.line().agreedPeriod(), command.period())
                .with("reason", command.reason()));
    }

    /**
     * Figures as the coordinator sets them.
     *
     * @param snapshotId the sending the person saw
     * @param seen number of the figure the person saw in force, 0 for what the unit proposed
     * @param year at least 0
     * @param period at least {@code year}
     * @param reason needed when they differ from what the unit proposed
     */
    public record AgreeFigure(
            UUID snapshotId,
            int seen,
            int year,
            int period,
            @Nullable String reason) {

        void expectSeen(LineFigures line) {
            if (!line.snapshotId().equals(snapshotId) || line.latest() != seen) {
                throw new OptimisticLockingFailureException("another figure was agreed meanwhile");
            }
        }

        void requireAllowedFor(LineFigures line) {
            if (!line.isTakenForWork()) {
                throw new RuleViolation("figure.not-received");
            }
            if (isInForce(line.line())) {
                throw new RuleViolation("figure.unchanged");
            }
            if (period < year) {
                throw new RuleViolation("figure.period-below-year", period, year);
            }
            if (reason == null && differsFrom(line.line())) {
                throw new RuleViolation("figure.reason-required");
            }
        }

        private boolean isInForce(ConsolidatedLine line) {
            return year == line.agreedYear() && period == line.agreedPeriod() && Objects.equals(reason, line.reason());
        }

        /** Whether these are other figures than the unit proposed. */
        public boolean differsFrom(ConsolidatedLine line) {
            return year != line.content().quantityYear()
                    || period != line.content().quantityPeriod();
        }
    }
}
