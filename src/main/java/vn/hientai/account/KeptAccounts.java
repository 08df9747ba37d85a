package vn.hientai.account;

import org.springframework.stereotype.Component;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.shared.NotFound;

/** Finds the accounts the signed-in keeper may change; any other does not exist for it. */
@Component
class KeptAccounts {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final Keeper keeper;

    KeptAccounts(AccountRepository accounts, AccountQueries queries, Keeper keeper) {
        this.accounts = accounts;
        this.queries = queries;
        this.keeper = keeper;
    }

    Account find(AccountId id, long version) {
        var known = queries.details(id, keeper.scope());
        var account = accounts.findById(known.id()).orElseThrow(() -> new NotFound(id));
        account.expectVersion(version);
        return account;
    }

    UnitDetails seatOf(Account account) {
        return keeper.unit(account.seat());
    }

    Keeper keeper() {
        return keeper;
    }

    void save(Account account) {
        accounts.save(account);
    }
}
