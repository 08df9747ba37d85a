package vn.hientai.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.account.AccountListOpening.AccountList;
import vn.hientai.organisation.UnitId;

/** What a keeper types and ticks to open many accounts at once. */
@NullUnmarked
class AccountListForm {

    @Size(max = 60_000)
    String lines;

    Set<String> units = new LinkedHashSet<>();

    @NotBlank
    @Size(min = 2, max = 120)
    String nameIfUnknown;

    AccountList toCommand() {
        var ticked = units.stream().map(UnitId::of).collect(Collectors.toCollection(LinkedHashSet::new));
        return new AccountList(lines == null ? "" : lines, ticked, nameIfUnknown);
    }
}
