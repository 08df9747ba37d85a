package vn.hientai.paperentry.web;

import java.util.function.Supplier;
import org.springframework.validation.BindingResult;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.web.FormPost;

/** Shows what is wrong with an uploaded scan beside its field, and everything else above the form. */
final class ScanPost {

    private ScanPost() {}

    static String submit(BindingResult result, String formPage, Supplier<String> useCase) {
        return FormPost.submit(result, formPage, () -> {
            try {
                return useCase.get();
            } catch (RuleViolation violation) {
                if (!violation.code().startsWith("file.")) {
                    throw violation;
                }
                result.rejectValue("file", violation.code(), violation.arguments(), null);
                return formPage;
            }
        });
    }
}
