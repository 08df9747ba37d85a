package vn.hientai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.account.AccountOpening;
import vn.hientai.account.Activation;
import vn.hientai.account.Activation.Activate;
import vn.hientai.account.ActivationSlip;
import vn.hientai.account.FirstAccount;
import vn.hientai.account.GrantQueries;
import vn.hientai.account.NewAccount;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.Role;

/**
 * The people of {@link DemoAccounts}, opened and activated by the use cases as any account is. Each call opens all that
 * are missing or none.
 */
@Component
@ConditionalOnLocalMode
@Transactional
public class DemoAccountLoader {

    private final FirstAccount first;
    private final AccountOpening opening;
    private final Activation activation;
    private final GrantQueries grants;
    private final UnitQueries units;

    public DemoAccountLoader(
            FirstAccount first, AccountOpening opening, Activation activation, GrantQueries grants, UnitQueries units) {
        this.first = first;
        this.opening = opening;
        this.activation = activation;
        this.grants = grants;
        this.units = units;
    }

    /** Opens the administrator, who opens everything else; nobody need be signed in. Answers the user name. */
    public String openAdministrator() {
        var administrator = rows().get(0);
        if (!grants.canSignIn(administrator.username())) {
            activate(first.open(administrator.wanted(units)));
        }
        return administrator.username();
    }

    /** Opens the others. Their units must be there, and the caller signed in as the administrator. */
    public void openOthers() {
        rows().stream()
                .skip(1)
                .filter(row -> !grants.canSignIn(row.username()))
                .forEach(row -> activate(opening.open(row.wanted(units))));
    }

    private void activate(ActivationSlip slip) {
        activation.activate(new Activate(slip.username(), slip.code(), DemoAccounts.PASSWORD, "127.0.0.1"));
    }

    private static List<Row> rows() {
        try {
            return new ClassPathResource("demo/accounts.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String username, String seat, Set<Role> roles, String name) {

        static Row of(String line) {
            var cells = line.split("\t", -1);
            var roles = Arrays.stream(cells[2].split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
            return new Row(cells[0], cells[1], roles, cells[3]);
        }

        NewAccount wanted(UnitQueries units) {
            UnitId unit = units.byCode(seat).orElseThrow().id();
            return new NewAccount(unit, name, username, roles, true);
        }
    }
}
