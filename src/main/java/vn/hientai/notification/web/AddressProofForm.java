package vn.hientai.notification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.NullUnmarked;

/** The six digits of the letter. */
@NullUnmarked
class AddressProofForm {

    @NotBlank
    @Pattern(regexp = "\\s*\\d{6}\\s*")
    String code;
}
