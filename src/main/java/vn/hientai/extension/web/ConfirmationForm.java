package vn.hientai.extension.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** Number and day of the document with which a leader confirms. */
@NullUnmarked
class ConfirmationForm {

    @NotBlank
    @Size(max = 60)
    String documentNumber;

    @NotNull
    LocalDate documentedOn;

    long version;
}
