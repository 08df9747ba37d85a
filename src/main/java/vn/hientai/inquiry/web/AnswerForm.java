package vn.hientai.inquiry.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.inquiry.Answering.Answer;
import vn.hientai.inquiry.Basis;

/** An answer to a unit. */
@NullUnmarked
class AnswerForm {

    @NotBlank
    @Size(max = 8000)
    String answer;

    @Size(max = 120)
    String citedNumber;

    @Size(max = 200)
    String citedArticle;

    boolean publish;

    @NotNull
    UUID key;

    int seen;

    @AssertTrue
    boolean isBasisNamed() {
        return citedArticle == null || citedNumber != null;
    }

    Answer toCommand() {
        return new Answer(key, answer, new Basis(citedNumber, citedArticle));
    }
}
