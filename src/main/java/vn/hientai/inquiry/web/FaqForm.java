package vn.hientai.inquiry.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.inquiry.Basis;
import vn.hientai.inquiry.FaqManagement.Publish;
import vn.hientai.inquiry.InquiryThread;

/** A question with its answer, as all units will read them. */
@NullUnmarked
class FaqForm {

    @NotBlank
    @Size(max = 4000)
    String question;

    @NotBlank
    @Size(max = 8000)
    String answer;

    @Size(max = 120)
    String citedNumber;

    @Size(max = 200)
    String citedArticle;

    @NotNull
    UUID key;

    int seen;

    static FaqForm empty() {
        var form = new FaqForm();
        form.key = UUID.randomUUID();
        return form;
    }

    static FaqForm of(InquiryThread thread, String instead) {
        var draft = thread.draft(instead);
        var form = empty();
        form.question = draft.question();
        form.answer = draft.answer();
        form.citedNumber = draft.basis().number();
        form.citedArticle = draft.basis().article();
        form.seen = thread.inquiry().messages();
        return form;
    }

    @AssertTrue
    boolean isBasisNamed() {
        return citedArticle == null || citedNumber != null;
    }

    Publish toCommand() {
        return new Publish(key, question, answer, new Basis(citedNumber, citedArticle));
    }
}
