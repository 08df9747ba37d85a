package vn.hientai.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.account.AccountListOpening.AccountList;
import vn.hientai.organisation.UnitId;

/** What a keeper types and ticks to open many accounts at once. */
@NullUnmarked
class AccountListForm {

    @Size(max = 60_000)
    String lines;

    Set<UnitId> units = new LinkedHashSet<>();

    @NotBlank
    @Size(min = 2, max = 120)
    String nameIfUnknown;

    AccountList toCommand() {
        return new AccountList(lines == null ? "" : lines, units, nameIfUnknown);
    }
}
