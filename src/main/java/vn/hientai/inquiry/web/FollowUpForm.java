package vn.hientai.inquiry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a unit asks further. */
@NullUnmarked
class FollowUpForm {

    @NotBlank
    @Size(max = 4000)
    String message;

    @NotNull
    UUID key;

    int seen;
}
