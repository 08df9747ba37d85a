package vn.hientai.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The sign-in page; the security chain answers its post. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String newForm(SignInForm form) {
        return "account/sign-in/new";
    }

    /**
     * Reached by forward from the security chain. Never says which of the two was wrong, or that the name is locked.
     */
    @PostMapping("/sign-in/failed")
    String failed(SignInForm form, BindingResult result) {
        result.reject("sign-in.refused");
        return "account/sign-in/new";
    }
}
