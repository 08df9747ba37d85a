package vn.hientai.consolidation;

import java.time.Instant;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.policy.Policy;

/**
 * All that the dispatch and its appendices are made of.
 *
 * @param content what the leader confirmed, as stored
 * @param letter the commune's call with what it cites
 * @param madeAt when the content became final, so that the same dispatch always gives the same file
 */
record DispatchSource(
        ConsolidationDetails details,
        ConsolidationContent content,
        Place place,
        LegalDocumentDetails letter,
        Policy policy,
        Instant madeAt) {

    DispatchNumber number() {
        return DispatchNumber.of(details.dispatch(), letter.number());
    }

    /** «2026-2030». */
    String horizon() {
        return content.horizonFrom() + "-" + content.horizonTo();
    }

    /** «năm 2026 và giai đoạn 2026-2030». */
    String period() {
        return "năm " + content.year() + " và giai đoạn " + horizon();
    }
}
