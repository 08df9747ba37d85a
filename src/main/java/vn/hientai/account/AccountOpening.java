package vn.hientai.account;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.shared.AccountKeepersOnly;
import vn.hientai.shared.Role;

/**
 * Opens accounts for people of the keeper's units. Each answer is printed and handed over; codes are never shown again.
 */
@Service
@Transactional
@AccountKeepersOnly
public class AccountOpening {

    private final AccountRegister register;
    private final SeatFinder seats;
    private final Keeper keeper;

    AccountOpening(AccountRegister register, SeatFinder seats, Keeper keeper) {
        this.register = register;
        this.seats = seats;
        this.keeper = keeper;
    }

    public ActivationSlip open(NewAccount wanted) {
        keeper.requireCanGive(wanted.roles());
        return register.open(wanted, keeper.unit(wanted.seat()));
    }

    /** The same with the unit as the keeper writes it: by its code or by its name. */
    public ActivationSlip open(WrittenAccount written) {
        return open(NewAccount.of(
                seats.named(written.unit(), keeper.scope()),
                written.displayName(),
                written.username(),
                written.roles()));
    }

    /** The user name a new account of the unit would get, empty if the keeper has no such unit. */
    @Transactional(readOnly = true)
    public String proposedUsername(String unit) {
        var found = seats.like(unit, keeper.scope());
        return found.size() == 1 ? register.freeUsername(keeper.unit(found.get(0))) : "";
    }

    /** The keeper's units nobody fills in for yet. */
    @Transactional(readOnly = true)
    public List<UnitDetails> unitsWithoutAccount() {
        return seats.withoutAccount(keeper.scope());
    }

    /** The roles the signed-in keeper may give. */
    @Transactional(readOnly = true)
    public Set<Role> roles() {
        return keeper.roles();
    }

    /** Somebody who is to have an account; without a user name one is made of the unit's code. */
    public record WrittenAccount(
            String unit, String displayName, @Nullable String username, Set<Role> roles) {}
}
