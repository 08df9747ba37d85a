package vn.hientai.inquiry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What the next tier should know of an inquiry. */
@NullUnmarked
class ForwardForm {

    @NotBlank
    @Size(max = 2000)
    String note;

    @NotNull
    UUID key;

    int seen;
}
