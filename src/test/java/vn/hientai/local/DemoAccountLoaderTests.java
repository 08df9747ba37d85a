package vn.hientai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.hientai.Browser;
import vn.hientai.PostgresForTests;
import vn.hientai.account.AccountOpening;
import vn.hientai.account.AccountQueries;
import vn.hientai.account.Activation;
import vn.hientai.account.FirstAccount;
import vn.hientai.account.GrantQueries;
import vn.hientai.organisation.UnitManagement;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PostgresForTests.class)
class DemoAccountLoaderTests {

    @LocalServerPort
    int port;

    @Autowired
    AccountQueries accounts;

    @Autowired
    GrantQueries grants;

    @Autowired
    CurrentUser user;

    private final DemoStart start;

    @Autowired
    DemoAccountLoaderTests(
            FirstAccount first,
            AccountOpening opening,
            Activation activation,
            GrantQueries grants,
            UnitQueries units,
            UnitManagement management) {
        var people = new DemoAccountLoader(first, opening, activation, grants, units);
        this.start = new DemoStart(people, units, management, new SignedInAs(grants));
    }

    @Test
    void opensEveryAccountOfTheDemoOnceAndProductionRefusesThem() {
        start.run(null);
        start.run(null);

        assertThat(DemoAccounts.NAMES).allSatisfy(name -> {
            assertThat(new Browser(port).signIn(name, DemoAccounts.PASSWORD).statusCode())
                    .isEqualTo(302);
            new SignedInAs(grants).run(name, () -> assertThat(user.seatLabel()).isNotBlank());
        });
        new SignedInAs(grants).run("kinhte", () -> assertThat(user.roles())
                .containsExactlyInAnyOrder(Role.COMMUNE_FINANCE, Role.UNIT_OFFICER));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new DemoAccountGuard(accounts).afterSingletonsInstantiated());
    }
}
