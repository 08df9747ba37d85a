package vn.hientai.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import vn.hientai.account.AccountQueries;

class DemoAccountGuardTests {

    private final AccountQueries accounts = mock();
    private final DemoAccountGuard guard = new DemoAccountGuard(accounts);

    @Test
    void refusesADatabaseThatHoldsDemoAccounts() {
        given(accounts.demoAccountsExist()).willReturn(true);

        assertThatExceptionOfType(StartRefused.class).isThrownBy(guard::afterSingletonsInstantiated);
    }

    @Test
    void acceptsADatabaseWithoutThem() {
        assertThatCode(guard::afterSingletonsInstantiated).doesNotThrowAnyException();
    }
}
