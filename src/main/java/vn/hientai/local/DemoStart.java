package vn.hientai.local;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.UnitManagement;
import vn.hientai.organisation.UnitQueries;

/** Puts the demo's units and people into the local database at the first start. Comes before everything they do. */
@Component
@ConditionalOnLocalMode
@Order(10)
class DemoStart implements ApplicationRunner {

    private final DemoAccountLoader accounts;
    private final DemoUnits units;
    private final SignedInAs signedIn;

    DemoStart(DemoAccountLoader accounts, UnitQueries queries, UnitManagement management, SignedInAs signedIn) {
        this.accounts = accounts;
        this.units = new DemoUnits(queries, management);
        this.signedIn = signedIn;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        signedIn.run(accounts.openAdministrator(), () -> {
            units.load();
            accounts.openOthers();
        });
    }
}
