package vn.hientai.branch.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why the commune goes on without the branch, or waits for it again. */
@NullUnmarked
class WaiverForm {

    @NotBlank
    @Size(max = 1000)
    String reason;

    int seen;
}
