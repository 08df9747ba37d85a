package vn.hientai.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hientai.demand.AnsweringUnits;
import vn.hientai.inquiry.FaqPublished;
import vn.hientai.inquiry.InquiryAnswered;
import vn.hientai.inquiry.InquiryForwarded;
import vn.hientai.inquiry.InquiryHolder;
import vn.hientai.shared.Role;

/** Hears what became of questions, like {@link NoticeListeners} what happened in rounds. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class InquiryListeners {

    private final AnsweringUnits units;
    private final Telling telling;

    InquiryListeners(AnsweringUnits units, Telling telling) {
        this.units = units;
        this.telling = telling;
    }

    /** The unit that asked, and the offices the question passed through on its way up. */
    @TransactionalEventListener
    void answered(InquiryAnswered event) {
        var asking = units.of(List.of(event.proposal()));
        telling.units(asking, unit -> Happening.answered(event));
        telling.offices(asking, unit -> Happening.answeredAbove(event), below(event.by()));
    }

    @TransactionalEventListener
    void forwarded(InquiryForwarded event) {
        var asking = units.of(List.of(event.proposal()));
        telling.offices(asking, unit -> Happening.forwarded(event), of(event.to()));
    }

    @TransactionalEventListener
    void answeredToAll(FaqPublished event) {
        telling.units(units.ofCall(event.call()), unit -> Happening.answeredToAll(event));
    }

    private static Role of(InquiryHolder office) {
        return switch (office) {
            case PARTY_COORDINATOR -> Role.PARTY_COORDINATOR;
            case COMMUNE_COORDINATOR -> Role.COMMUNE_COORDINATOR;
            case HOME_AFFAIRS -> Role.HOME_AFFAIRS_REVIEWER;
        };
    }

    private static Role[] below(InquiryHolder office) {
        return switch (office) {
            case PARTY_COORDINATOR -> new Role[0];
            case COMMUNE_COORDINATOR -> new Role[] {Role.PARTY_COORDINATOR};
            case HOME_AFFAIRS -> new Role[] {Role.PARTY_COORDINATOR, Role.COMMUNE_COORDINATOR};
        };
    }
}
