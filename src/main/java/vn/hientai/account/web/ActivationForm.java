package vn.hientai.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.hientai.account.Activation.Activate;

/** What a person types from the printed slip, with the password of its own choice. */
@NullUnmarked
class ActivationForm {

    @NotBlank
    String username;

    @NotBlank
    String code;

    @NotNull
    @Size(min = 14, max = 128)
    String password;

    @NotNull
    String repeated;

    void checkRepetition(BindingResult result) {
        if (password != null && repeated != null && !password.equals(repeated)) {
            result.rejectValue("repeated", "activation.not-the-same");
        }
    }

    Activate toCommand(String address) {
        return new Activate(username, code, password, address);
    }
}
