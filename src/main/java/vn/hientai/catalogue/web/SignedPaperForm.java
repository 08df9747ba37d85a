package vn.hientai.catalogue.web;

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
import vn.hientai.catalogue.DecisionKind;
import vn.hientai.catalogue.SubmissionManagement.SignedPaperUpload;

/** Number, date and signer of a signed paper, and the paper itself. */
@NullUnmarked
class SignedPaperForm {

    DecisionKind kind = DecisionKind.AMENDMENT;

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

    static SignedPaperForm seen(long version) {
        var form = new SignedPaperForm();
        form.version = version;
        return form;
    }

    void requireFile(BindingResult result) {
        if (file == null || file.isEmpty()) {
            result.rejectValue("file", "dispatch.file-missing");
        }
    }

    SignedPaperUpload toUpload() {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "van-ban");
            return new SignedPaperUpload(number, day, signer, name, new ByteArrayInputStream(file.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
