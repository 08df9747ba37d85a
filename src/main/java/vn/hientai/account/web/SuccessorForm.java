package vn.hientai.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.account.AccountManagement.Successor;

/** Who takes an account's work over. */
@NullUnmarked
class SuccessorForm {

    @NotBlank
    @Size(min = 2, max = 120)
    String displayName;

    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,39}")
    String username;

    long version;

    Successor toCommand() {
        return new Successor(displayName, username);
    }
}
