package vn.hientai.paperentry.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.paperentry.PaperDetails;

/** What the second person confirms: the paper in the version and beside the sending the person saw. */
@NullUnmarked
class ConfirmationForm {

    @Size(max = 1000)
    String replaceReason;

    int seen;

    long version;

    static ConfirmationForm of(PaperDetails paper) {
        var form = new ConfirmationForm();
        form.version = paper.version();
        form.seen = paper.proposal().lastSnapshot();
        return form;
    }
}
