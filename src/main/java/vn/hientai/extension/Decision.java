package vn.hientai.extension;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an extension ended: by whom, when, and with which document or reason. */
@Embeddable
class Decision {

    private Instant decidedAt;

    private String decidedBy;

    private String deciderName;

    private @Nullable String documentNumber;

    private @Nullable LocalDate documentedOn;

    private @Nullable String declineReason;

    private Decision(Instant now, Person by) {
        this.decidedAt = now;
        this.decidedBy = by.username();
        this.deciderName = by.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected Decision() {
        // for JPA
    }

    static Decision confirmed(Instant now, Person by, String documentNumber, LocalDate documentedOn) {
        var decision = new Decision(now, by);
        decision.documentNumber = documentNumber;
        decision.documentedOn = documentedOn;
        return decision;
    }

    static Decision declined(Instant now, Person by, String reason) {
        var decision = new Decision(now, by);
        decision.declineReason = reason;
        return decision;
    }

    static Decision withdrawn(Instant now, Person by) {
        return new Decision(now, by);
    }
}
