package vn.hientai.branch.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.branch.BranchDetails;
import vn.hientai.branch.SubCallManagement.PrepareSubCall;
import vn.hientai.document.LegalDocumentKind;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.Deadline;

/** The branch's letter and the inner deadline of its units. */
@NullUnmarked
class SubCallForm {

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

    @NotBlank
    @Size(max = 20_000)
    String body;

    LocalTime innerHour;

    @NotNull
    LocalDate innerDay;

    long version = -1;

    static SubCallForm of(BranchDetails details) {
        var form = new SubCallForm();
        var known = details.subCall();
        if (known != null) {
            var letter = known.letter();
            form.letterNumber = letter.number();
            form.letterDate = letter.issuedOn();
            form.issuer = letter.issuer();
            form.signer = letter.signer();
            form.subject = letter.subject();
            form.body = letter.body();
            form.innerDay = known.innerDeadline().day();
            form.innerHour = known.innerDeadline().isWholeDay()
                    ? null
                    : known.innerDeadline().hour();
            form.version = known.version();
        }
        return form;
    }

    PrepareSubCall toCommand() {
        var letter = new RegisterDocument(
                LegalDocumentKind.LETTER, letterNumber, issuer, letterDate, signer, subject, body, null, List.of());
        return new PrepareSubCall(
                letter, innerHour == null ? Deadline.before(innerDay) : Deadline.before(innerDay, innerHour));
    }
}
