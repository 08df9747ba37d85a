package vn.hientai.local;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hientai.account.AccountQueries;

/** Refuses to start in production on a database that holds accounts whose password everybody knows. */
@Component
@Profile(ProductionGuard.PROFILE)
class DemoAccountGuard implements SmartInitializingSingleton {

    private final AccountQueries accounts;

    DemoAccountGuard(AccountQueries accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.demoAccountsExist()) {
            throw new StartRefused(
                    "Cơ sở dữ liệu này có tài khoản dùng thử, ai cũng biết mật khẩu: không dùng được cho chế độ production.",
                    "This database holds demo accounts whose password everybody knows: it cannot serve production.");
        }
    }
}
