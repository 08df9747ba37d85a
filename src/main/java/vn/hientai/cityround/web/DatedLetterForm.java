package vn.hientai.cityround.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.hientai.document.CitationText;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.Deadline;

/** A letter as it is copied from paper; the forms that enter one add what it orders. */
@NullUnmarked
abstract class LetterForm {

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

    /** Every line of the basis must name a document; the lines that do not are named. */
    void checkCitations(BindingResult result) {
        CitationText.faultyLines(citations)
                .forEach(line -> result.rejectValue("citations", "call.citation-unclear", new Object[] {line}, null));
    }

    void copy(LegalDocumentDetails letter) {
        letterNumber = letter.number();
        letterDate = letter.issuedOn();
        issuer = letter.issuer();
        signer = letter.signer();
        subject = letter.subject();
        body = letter.body();
        citations = CitationText.print(letter.citations());
    }

    RegisterDocument letter() {
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

    Deadline deadline() {
        return deadline(deadlineDay, deadlineHour);
    }

    static Deadline deadline(LocalDate day, LocalTime hour) {
        return hour == null ? Deadline.before(day) : Deadline.before(day, hour);
    }
}
