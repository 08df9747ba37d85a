package vn.hientai.local;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.account.AccountOpening;
import vn.hientai.account.Activation;
import vn.hientai.account.Activation.Activate;
import vn.hientai.account.ActivationSlip;
import vn.hientai.account.FirstAccount;
import vn.hientai.account.NewAccount;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.Role;

/**
 * The units and accounts of the demo: the twelve named ones, and one for every other unit of xã Cẩm Giang, called by
 * its code («10888.th02»). All have the password that is printed at the start.
 */
class DemoPeople {

    static final String COMMUNE = "10888";

    private static final String NEIGHBOUR = "10903";

    /** User names that differ from the unit's code. */
    private static final Map<String, String> NAMES =
            Map.of("TH01", "donvi", "YT01", "donvi2", "VPDU", "donvi3", "VHXH", "vhxh", "XDD", "xdd", "KT", "kinhte");

    private static final Map<String, Set<Role>> ROLES = Map.of(
            "VHXH", Set.of(Role.COMMUNE_COORDINATOR, Role.UNIT_OFFICER),
            "XDD", Set.of(Role.PARTY_COORDINATOR, Role.UNIT_OFFICER),
            "KT", Set.of(Role.COMMUNE_FINANCE, Role.UNIT_OFFICER));

    private final DemoUnits demoUnits;
    private final FirstAccount first;
    private final AccountOpening opening;
    private final Activation activation;
    private final UnitQueries units;
    private final ActAs actor;
    private final JdbcClient jdbc;

    DemoPeople(
            DemoUnits demoUnits,
            FirstAccount first,
            AccountOpening opening,
            Activation activation,
            UnitQueries units,
            ActAs actor,
            JdbcClient jdbc) {
        this.demoUnits = demoUnits;
        this.first = first;
        this.opening = opening;
        this.activation = activation;
        this.units = units;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    /** Makes what is not there yet. */
    void load() {
        if (jdbc.sql("select count(*) from account").query(Long.class).single() == 0) {
            activate(first.open(wanted(unit("31-SNV"), "Quản trị hệ thống", "quantri", Set.of(Role.ADMINISTRATOR))));
            actor.as("quantri", null, demoUnits::load);
            actor.as("quantri", null, this::openAll);
        }
    }

    /** The account that fills in for a unit of xã Cẩm Giang. */
    static String usernameOf(String mark) {
        return NAMES.getOrDefault(mark, COMMUNE + "." + mark.toLowerCase(Locale.ROOT));
    }

    private void openAll() {
        open(unit(COMMUNE), "Chủ tịch UBND xã", "chutich", Role.COMMUNE_LEADER);
        open(unit("31-SNV"), "Chuyên viên Sở Nội vụ", "snv", Role.HOME_AFFAIRS_REVIEWER);
        open(unit("31-SNV"), "Lãnh đạo Sở Nội vụ", "snv.lanhdao", Role.HOME_AFFAIRS_LEADER);
        open(unit("31-TT"), "Thanh tra thành phố", "thanhtra", Role.AUDITOR);
        open(unit(COMMUNE + "-TH01"), "Hiệu trưởng Trường Tiểu học Cẩm Giang", "thutruong", Role.UNIT_HEAD);
        open(unit(NEIGHBOUR + "-TH01"), "Cán bộ Trường Tiểu học Lương Điền", "donvi.khac", Role.UNIT_OFFICER);
        units.unitsOf(unit(COMMUNE).id(), null).forEach(this::openUnit);
    }

    private void openUnit(UnitDetails unit) {
        var mark = unit.code().substring(COMMUNE.length() + 1);
        var roles = ROLES.getOrDefault(mark, Set.of(Role.UNIT_OFFICER));
        activate(opening.open(wanted(unit, "Cán bộ " + unit.name(), usernameOf(mark), roles)));
    }

    private void open(UnitDetails seat, String displayName, String username, Role role) {
        activate(opening.open(wanted(seat, displayName, username, Set.of(role))));
    }

    private void activate(ActivationSlip slip) {
        activation.activate(new Activate(slip.username(), slip.code(), DemoAccounts.PASSWORD, "127.0.0.1"));
    }

    private UnitDetails unit(String code) {
        return units.byCode(code).orElseThrow();
    }

    private static NewAccount wanted(UnitDetails seat, String displayName, String username, Set<Role> roles) {
        return new NewAccount(seat.id(), displayName, username, roles, true);
    }
}
