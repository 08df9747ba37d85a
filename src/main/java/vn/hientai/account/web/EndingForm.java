package vn.hientai.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why an account ends. */
@NullUnmarked
class EndingForm {

    @NotBlank
    @Size(max = 500)
    String reason;

    long version;
}
