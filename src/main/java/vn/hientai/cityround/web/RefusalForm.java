package vn.hientai.cityround.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why a leader leaves the deadlines as they are. */
@NullUnmarked
class RefusalForm {

    @NotBlank
    @Size(max = 1000)
    String note;
}
