package vn.hientai.demand.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallManagement.DraftCall;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.policy.Policies;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.web.Option;

/** What a coordinator copies from the commune's letter to open a round; once valid, it makes a {@link DraftCall}. */
@NullUnmarked
class CallForm extends LetterForm {

    private static final int HORIZON = 4;

    @NotNull
    LocalDate deadlineDay;

    LocalTime deadlineHour;

    @NotNull
    LocalDate communeDeadlineDay;

    LocalTime communeDeadlineHour;

    LocalDate handoverDay;

    LocalTime handoverHour;

    @NotBlank
    String policyCode;

    @NotBlank
    @Size(max = 300)
    String title;

    @NotNull
    @Min(2025)
    @Max(2100)
    Integer year;

    @NotNull
    @Min(2025)
    @Max(2100)
    Integer horizonFrom;

    @NotNull
    @Min(2025)
    @Max(2100)
    Integer horizonTo;

    long version;

    static CallForm starting(int year) {
        var form = new CallForm();
        form.year = year;
        form.horizonFrom = year;
        form.horizonTo = year + HORIZON;
        return form;
    }

    static CallForm of(CallDetails call, LegalDocumentDetails letter) {
        var form = new CallForm();
        form.policyCode = call.policyCode();
        form.title = call.title();
        form.year = call.year();
        form.horizonFrom = call.horizonFrom();
        form.horizonTo = call.horizonTo();
        form.copy(letter);
        form.deadlineDay = call.deadline().day();
        form.deadlineHour = hourOf(call.deadline());
        form.communeDeadlineDay = call.communeDeadline().day();
        form.communeDeadlineHour = hourOf(call.communeDeadline());
        if (call.branch() != null) {
            var handover = call.branch().handoverDeadline();
            form.handoverDay = handover.day();
            form.handoverHour = hourOf(handover);
        }
        form.version = call.version();
        return form;
    }

    static List<Option> policyOptions(Policies policies) {
        return policies.all().stream()
                .map(policy -> Option.of(policy.id().toString(), policy.number() + " – " + policy.title()))
                .toList();
    }

    @AssertTrue
    boolean isHorizonInOrder() {
        return year == null || horizonFrom == null || horizonTo == null || horizonFrom <= year && year <= horizonTo;
    }

    @AssertTrue
    boolean isDeadlineBeforeCommunes() {
        return deadlineDay == null
                || communeDeadlineDay == null
                || deadline().at().isBefore(communeDeadline().at());
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

    DraftCall toCommand() {
        return new DraftCall(
                policyCode, title, year, horizonFrom, horizonTo, letter(), deadline(), communeDeadline(), handover());
    }

    private Deadline deadline() {
        return deadline(deadlineDay, deadlineHour);
    }

    private Deadline communeDeadline() {
        return deadline(communeDeadlineDay, communeDeadlineHour);
    }

    private Deadline handover() {
        return handoverDay == null ? null : deadline(handoverDay, handoverHour);
    }
}
