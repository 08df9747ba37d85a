package vn.hientai.consolidation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallDetails;
import vn.hientai.document.LegalDocumentQueries;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.policy.Policies;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/** Collects what the papers of a dispatch are made of. The reader's scope was checked before. */
@Component
class DispatchSources {

    private final Contents contents;
    private final LegalDocumentQueries documents;
    private final UnitQueries units;
    private final Policies policies;

    DispatchSources(Contents contents, LegalDocumentQueries documents, UnitQueries units, Policies policies) {
        this.contents = contents;
        this.documents = documents;
        this.units = units;
        this.policies = policies;
    }

    /** Only of what a leader has confirmed. */
    DispatchSource of(ConsolidationDetails details) {
        var confirmation = details.confirmation();
        if (confirmation == null) {
            throw new RuleViolation("dispatch.not-confirmed");
        }
        var content = contents.confirmed(details.call().id());
        return new DispatchSource(
                details,
                content,
                place(details.call()),
                documents.details(details.call().letterId()),
                policies.byId(PolicyId.of(content.policy())),
                confirmation.confirmedAt());
    }

    List<Message> warnings(ConsolidationDetails details) {
        return documents.contradictions(documents.details(details.call().letterId()));
    }

    private Place place(CallDetails call) {
        var commune = units.byIds(List.of(call.communeId())).get(0);
        var city = units.byCode(commune.path().split("\\.", 2)[0]).orElseThrow(() -> new NotFound(commune.path()));
        return Place.of(commune, city);
    }
}
