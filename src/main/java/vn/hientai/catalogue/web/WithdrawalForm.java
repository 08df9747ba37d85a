package vn.hientai.catalogue.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why a submission is taken back. */
@NullUnmarked
class WithdrawalForm {

    @NotBlank
    @Size(max = 1000)
    String reason;

    long version;
}
