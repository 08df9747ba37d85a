package vn.hientai.cityround.web;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.document.Citation;
import vn.hientai.document.CitationText;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.shared.Deadline;

/** What a coordinator copies from the commune's letter to start its call in a round of the city. */
@NullUnmarked
class ChainedCallForm extends DatedLetterForm {

    LocalDate handoverDay;

    LocalTime handoverHour;

    /** The city's letter stands in the basis from the start, as printed; what was meant may be added. */
    static ChainedCallForm citing(LegalDocumentDetails city) {
        var form = new ChainedCallForm();
        var cited = Citation.basis(city.number(), city.issuedOn(), city.issuer(), about(city.subject()));
        form.citations = CitationText.print(List.of(cited));
        return form;
    }

    @AssertTrue
    boolean isHandoverDayGiven() {
        return handoverHour == null || handoverDay != null;
    }

    @AssertTrue
    boolean isHandoverInTime() {
        return handoverDay == null
                || deadlineDay == null
                || !handover().at().isAfter(deadline().at());
    }

    Deadline handover() {
        return handoverDay == null ? null : deadline(handoverDay, handoverHour);
    }

    /** «V/v đề xuất …» reads «về việc đề xuất …» within a sentence. */
    private static String about(String subject) {
        var lower = subject.toLowerCase(Locale.ROOT);
        if (lower.startsWith("v/v")) {
            return "về việc " + subject.substring(3).strip();
        }
        return lower.startsWith("về ") ? "về " + subject.substring(3).strip() : "về việc " + subject;
    }
}
