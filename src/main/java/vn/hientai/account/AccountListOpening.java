package vn.hientai.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.AccountKeepersOnly;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** Opens the accounts of many units' officers at once: all of them, or none while a line has a fault. */
@Service
@Transactional
@AccountKeepersOnly
public class AccountListOpening {

    private static final int LONGEST = 300;

    private final AccountRegister register;
    private final SeatFinder seats;
    private final Keeper keeper;

    AccountListOpening(AccountRegister register, SeatFinder seats, Keeper keeper) {
        this.register = register;
        this.seats = seats;
        this.keeper = keeper;
    }

    /** Everything that is wrong with the list, in its order. */
    @Transactional(readOnly = true)
    public List<Message> faultsOf(AccountList list) {
        var lines = AccountLine.of(list.lines());
        if (lines.isEmpty() && list.units().isEmpty()) {
            return List.of(Message.of("account-list.empty"));
        }
        if (lines.size() > LONGEST) {
            return List.of(Message.of("account-list.too-long", LONGEST));
        }
        return lines.stream().flatMap(line -> faultsOf(line, lines)).toList();
    }

    public List<ActivationSlip> open(AccountList list) {
        if (!faultsOf(list).isEmpty()) {
            throw new RuleViolation("account-list.faulty");
        }
        var written = AccountLine.of(list.lines()).stream()
                .map(line -> open(seats.named(line.unit(), keeper.scope()), String.valueOf(line.name())));
        var ticked = list.units().stream().map(unit -> open(unit, list.nameIfUnknown()));
        return Stream.concat(written, ticked).toList();
    }

    private ActivationSlip open(UnitId unit, String name) {
        return register.open(NewAccount.of(unit, name, null, Set.of(Role.UNIT_OFFICER)), keeper.unit(unit));
    }

    private Stream<Message> faultsOf(AccountLine line, List<AccountLine> lines) {
        return Stream.of(faultOfName(line), faultOfUnit(line), faultOfRepeating(line, lines))
                .flatMap(List::stream);
    }

    private static List<Message> faultOfName(AccountLine line) {
        var name = line.name();
        if (name == null) {
            return List.of(line.fault("account-list.not-two-parts"));
        }
        return name.length() < 2 || name.length() > 120 ? List.of(line.fault("account-list.bad-name")) : List.of();
    }

    private List<Message> faultOfUnit(AccountLine line) {
        var found = seats.like(line.unit(), keeper.scope());
        if (found.size() != 1) {
            var code = found.isEmpty() ? "account.unit-unknown" : "account.unit-ambiguous";
            return List.of(line.fault(code, line.unit()));
        }
        UnitDetails unit = keeper.unit(found.get(0));
        return GrantRules.hasUnitsBelow(unit)
                ? List.of(line.fault("account.seat-too-high", unit.fullName()))
                : List.of();
    }

    private static List<Message> faultOfRepeating(AccountLine line, List<AccountLine> lines) {
        return lines.stream()
                .filter(other -> other.number() < line.number())
                .filter(other -> other.unit().equalsIgnoreCase(line.unit()))
                .limit(1)
                .map(other -> line.fault("account-list.repeated", Integer.toString(other.number())))
                .toList();
    }

    /**
     * A typed list and ticked units.
     *
     * @param nameIfUnknown how the person of a ticked unit is called until the name is known
     */
    public record AccountList(String lines, Set<UnitId> units, String nameIfUnknown) {}
}
