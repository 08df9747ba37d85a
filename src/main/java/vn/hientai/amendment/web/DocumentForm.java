package vn.hientai.amendment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.amendment.AmendmentManagement.Document;

/** Number, date and words of the commune's document. */
@NullUnmarked
class DocumentForm {

    @NotNull
    UUID key;

    @NotBlank
    @Size(max = 60)
    String number;

    @NotNull
    LocalDate day;

    @NotBlank
    @Size(max = 4000)
    String content;

    static DocumentForm start() {
        var form = new DocumentForm();
        form.key = UUID.randomUUID();
        return form;
    }

    Document toDocument() {
        return new Document(key, number, day, content);
    }
}
