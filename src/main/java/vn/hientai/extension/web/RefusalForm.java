package vn.hientai.extension.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why a leader declines. */
@NullUnmarked
class RefusalForm {

    @NotBlank
    @Size(max = 1000)
    String declineReason;

    long version;
}
