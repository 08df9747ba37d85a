package vn.hientai.intake.web;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.hientai.demand.ProposalId;
import vn.hientai.intake.LineOfferId;

/** Which unit's lines a coordinator offers. */
@NullUnmarked
class LineOfferForm {

    UUID key;

    UUID source;

    LineOfferId id() {
        return new LineOfferId(key);
    }

    ProposalId source() {
        return new ProposalId(source);
    }

    void require(BindingResult result) {
        if (key == null) {
            key = UUID.randomUUID();
        }
        if (source == null && !result.hasFieldErrors("source")) {
            result.rejectValue("source", "line-offer.choose");
        }
    }
}
