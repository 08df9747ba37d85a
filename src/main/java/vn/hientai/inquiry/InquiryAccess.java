package vn.hientai.inquiry;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;

/** Loads inquiries for change on behalf of the person who asks, their rows held; what lies outside is not found. */
@Component
class InquiryAccess {

    private final InquiryRepository inquiries;
    private final JdbcClient jdbc;
    private final CurrentUser user;

    InquiryAccess(InquiryRepository inquiries, JdbcClient jdbc, CurrentUser user) {
        this.inquiries = inquiries;
        this.jdbc = jdbc;
        this.user = user;
    }

    /** An inquiry of the person's own unit. */
    Inquiry ofOwnUnit(InquiryId id) {
        return held(id, InquiryScope.ASKS);
    }

    /** An inquiry that waits for the person's office, or did before it was forwarded. */
    Inquiry ofOffice(InquiryId id) {
        return held(id, "(" + InquiryScope.MAY_ANSWER + " or " + InquiryScope.COORDINATES + ")");
    }

    /** Refuses to decide on what has passed on to another office. */
    void requireHeldByOffice(InquiryId id) {
        if (!finds(id, InquiryScope.MAY_ANSWER, "")) {
            throw new RuleViolation("inquiry.held-elsewhere");
        }
    }

    /** An inquiry of a unit the person coordinates, whoever answers it. */
    Inquiry ofCoordinatedUnit(InquiryId id) {
        return held(id, InquiryScope.COORDINATES);
    }

    /** The tier above the person's own. */
    InquiryHolder above() {
        return user.is(Role.COMMUNE_COORDINATOR) ? InquiryHolder.HOME_AFFAIRS : InquiryHolder.COMMUNE_COORDINATOR;
    }

    /** The tier the person answers for. */
    InquiryHolder office() {
        if (user.is(Role.COMMUNE_COORDINATOR)) {
            return InquiryHolder.COMMUNE_COORDINATOR;
        }
        return user.is(Role.PARTY_COORDINATOR) ? InquiryHolder.PARTY_COORDINATOR : InquiryHolder.HOME_AFFAIRS;
    }

    void save(Inquiry inquiry) {
        inquiries.save(inquiry);
    }

    Scope scope() {
        return user.scope();
    }

    String username() {
        return user.username();
    }

    private Inquiry held(InquiryId id, String condition) {
        if (!finds(id, condition, "for update of i")) {
            throw new NotFound(id);
        }
        return inquiries.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private boolean finds(InquiryId id, String condition, String hold) {
        return InquiryScope.bind(jdbc.sql("""
                        select i.id
                        from inquiry i
                        join proposal p on p.id = i.proposal_id
                        join unit u on u.id = p.unit_id
                        where i.id = :id and %s
                        %s
                        """.formatted(condition, hold)), user.scope())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
