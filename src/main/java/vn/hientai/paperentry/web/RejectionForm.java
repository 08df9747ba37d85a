package vn.hientai.paperentry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.paperentry.PaperDetails;
import vn.hientai.paperentry.PaperRefusal;

/** Why the second person refuses a paper. */
@NullUnmarked
class RejectionForm {

    @NotNull
    PaperRefusal refusal;

    @NotBlank
    @Size(max = 1000)
    String refusalReason;

    long version;

    static RejectionForm of(PaperDetails paper) {
        var form = new RejectionForm();
        form.version = paper.version();
        return form;
    }
}
