package vn.hientai.shared.web;

import java.util.function.Supplier;
import org.springframework.validation.BindingResult;
import vn.hientai.shared.RuleViolation;

/** What every form handler does: run the use case on valid input, else show the form again with what is wrong. */
public final class FormPost {

    private FormPost() {}

    public static String submit(BindingResult result, String formPage, Supplier<String> useCase) {
        if (!result.hasErrors()) {
            try {
                return useCase.get();
            } catch (RuleViolation violation) {
                result.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return formPage;
    }
}
