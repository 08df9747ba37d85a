package vn.hientai.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.hientai.intake.IntakeId;
import vn.hientai.intake.IntakeReading.Upload;
import vn.hientai.intake.IntakeSource;

/** What comes in: a pasted table with both flavours of the clipboard, a workbook, or the lines of an earlier round. */
@NullUnmarked
class IntakeForm {

    UUID key;

    IntakeSource source;

    String text;

    String html;

    MultipartFile file;

    static IntakeForm begin() {
        var form = new IntakeForm();
        form.key = UUID.randomUUID();
        return form;
    }

    IntakeId id() {
        return new IntakeId(key);
    }

    void require(BindingResult result) {
        if (key == null) {
            key = UUID.randomUUID();
        }
        if (source == null) {
            source = file == null ? IntakeSource.PASTE : IntakeSource.WORKBOOK;
        }
        if (source == IntakeSource.PASTE && (text == null || text.isBlank())) {
            result.rejectValue("text", "intake.nothing-pasted");
        }
        if (source == IntakeSource.WORKBOOK && (file == null || file.isEmpty())) {
            result.rejectValue("file", "intake.no-file-chosen");
        }
    }

    String pastedHtml() {
        return html == null || html.isBlank() ? null : html;
    }

    Upload upload() {
        try {
            return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), "nhu-cau.xlsx"), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
