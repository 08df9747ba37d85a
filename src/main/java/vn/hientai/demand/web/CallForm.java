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
import org.springframework.validation.BindingResult;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallManagement.DraftCall;
import vn.hientai.document.CitationText;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.policy.Policies;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.web.Option;

/** What a coordinator copies from the commune's letter to open a round; once valid, it makes a {@link DraftCall}. */
@NullUnmarked
class CallForm {

    private static final int HORIZON = 4;

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

    @NotBlank
    @Size(max = 60)
    String letterNumber;

    @NotNull
    LocalDate letterDate;

    @NotBlank
    @Size(max = 200)
    String issuer;

    @Size(max = 120)
    String signer;

    @NotBlank
    @Size(max = 500)
    String subject;

    @Size(max = 4000)
    String citations;

    @NotBlank
    @Size(max = 20_000)
    String body;

    @NotNull
    LocalDate deadlineDay;

    LocalTime deadlineHour;

    @NotNull
    LocalDate communeDeadlineDay;

    LocalTime communeDeadlineHour;

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
        form.letterNumber = letter.number();
        form.letterDate = letter.issuedOn();
        form.issuer = letter.issuer();
        form.signer = letter.signer();
        form.subject = letter.subject();
        form.body = letter.body();
        form.citations = CitationText.print(letter.citations());
        form.deadlineDay = call.deadline().day();
        form.deadlineHour =
                call.deadline().isWholeDay() ? null : call.deadline().hour();
        form.communeDeadlineDay = call.communeDeadline().day();
        form.communeDeadlineHour = call.communeDeadline().isWholeDay()
                ? null
                : call.communeDeadline().hour();
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

    /** Every line of the basis must name a document; the lines that do not are named. */
    void checkCitations(BindingResult result) {
        CitationText.faultyLines(citations)
                .forEach(line -> result.rejectValue("citations", "call.citation-unclear", new Object[] {line}, null));
    }

    DraftCall toCommand() {
        var letter = new RegisterDocument(
                LegalDocumentKind.LETTER,
                letterNumber,
                issuer,
                letterDate,
                signer,
                subject,
                body,
                null,
                CitationText.parse(citations));
        return new DraftCall(policyCode, title, year, horizonFrom, horizonTo, letter, deadline(), communeDeadline());
    }

    private Deadline deadline() {
        return of(deadlineDay, deadlineHour);
    }

    private Deadline communeDeadline() {
        return of(communeDeadlineDay, communeDeadlineHour);
    }

    private static Deadline of(LocalDate day, LocalTime hour) {
        return hour == null ? Deadline.before(day) : Deadline.before(day, hour);
    }
}
