package vn.hientai.demand.web;

import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** The file of a resolution, as a coordinator uploads it. */
@NullUnmarked
class ResolutionForm {

    MultipartFile file;

    long version;

    static ResolutionForm of(long version) {
        var form = new ResolutionForm();
        form.version = version;
        return form;
    }

    boolean isEmpty() {
        return file == null || file.isEmpty();
    }

    String fileName() {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "nghi-quyet");
    }
}
