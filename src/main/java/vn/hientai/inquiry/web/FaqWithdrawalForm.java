package vn.hientai.inquiry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why an answer is taken away from the units. */
@NullUnmarked
class FaqWithdrawalForm {

    @NotBlank
    @Size(max = 1000)
    String reason;
}
