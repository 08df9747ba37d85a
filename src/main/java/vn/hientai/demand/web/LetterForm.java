package vn.hientai.demand.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.modulith.NamedInterface;
import org.springframework.validation.BindingResult;
import vn.hientai.document.CitationText;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.Deadline;

/** A letter as it is copied from paper; the forms that enter one add what it orders. */
@NullUnmarked
@NamedInterface("pages")
public abstract class LetterForm {

    @NotBlank
    @Size(max = 60)
    protected String letterNumber;

    @NotNull
    protected LocalDate letterDate;

    @NotBlank
    @Size(max = 200)
    protected String issuer;

    @Size(max = 120)
    protected String signer;

    @NotBlank
    @Size(max = 500)
    protected String subject;

    @Size(max = 4000)
    protected String citations;

    @NotBlank
    @Size(max = 20_000)
    protected String body;

    /** Every line of the basis must name a document; the lines that do not are named. */
    public void checkCitations(BindingResult result) {
        CitationText.faultyLines(citations)
                .forEach(line -> result.rejectValue("citations", "call.citation-unclear", new Object[] {line}, null));
    }

    /** The letter; only of a form without faults. */
    public RegisterDocument letter() {
        return new RegisterDocument(
                LegalDocumentKind.LETTER,
                letterNumber,
                issuer,
                letterDate,
                signer,
                subject,
                body,
                null,
                CitationText.parse(citations));
    }

    /** Fills the form from a stored letter. */
    protected void copy(LegalDocumentDetails letter) {
        letterNumber = letter.number();
        letterDate = letter.issuedOn();
        issuer = letter.issuer();
        signer = letter.signer();
        subject = letter.subject();
        body = letter.body();
        citations = CitationText.print(letter.citations());
    }

    /** «Trước ngày …», or before an hour of it. */
    public static Deadline deadline(LocalDate day, LocalTime hour) {
        return hour == null ? Deadline.before(day) : Deadline.before(day, hour);
    }

    /** The hour as it is typed, null for a whole day. */
    public static LocalTime hourOf(Deadline deadline) {
        return deadline.isWholeDay() ? null : deadline.hour();
    }
}
