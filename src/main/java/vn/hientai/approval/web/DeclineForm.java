package vn.hientai.approval.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What the head wants to be changed. */
@NullUnmarked
class DeclineForm {

    @NotBlank
    @Size(max = 1000)
    String note;
}
