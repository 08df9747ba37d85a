package vn.hientai.consolidation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.hientai.consolidation.ConsolidationDetails;
import vn.hientai.consolidation.DispatchManagement.RecordSending;

/** Number, date and signer of the signed dispatch, and the paper itself. */
@NullUnmarked
class DispatchForm {

    @NotBlank
    @Size(max = 60)
    String number;

    @NotNull
    LocalDate day;

    @NotBlank
    @Size(max = 200)
    String signer;

    MultipartFile file;

    long version;

    static DispatchForm of(ConsolidationDetails consolidation) {
        var form = new DispatchForm();
        form.version = consolidation.version();
        return form;
    }

    void requireFile(BindingResult result) {
        if (file == null || file.isEmpty()) {
            result.rejectValue("file", "dispatch.file-missing");
        }
    }

    RecordSending toCommand() {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "cong-van");
            return new RecordSending(number, day, signer, name, new ByteArrayInputStream(file.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
