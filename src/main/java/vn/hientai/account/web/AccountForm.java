package vn.hientai.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.account.AccountOpening.WrittenAccount;
import vn.hientai.shared.Role;

/** What a keeper types to open one account. */
@NullUnmarked
class AccountForm {

    @NotBlank
    @Size(max = 200)
    String unit;

    @NotBlank
    @Size(min = 2, max = 120)
    String displayName;

    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,39}")
    String username;

    @NotEmpty
    Set<Role> roles = EnumSet.of(Role.UNIT_OFFICER);

    WrittenAccount toCommand() {
        return new WrittenAccount(unit, displayName, username, roles);
    }
}
