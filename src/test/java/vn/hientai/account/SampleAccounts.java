package vn.hientai.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.SignedInAs;
import vn.hientai.account.Activation.Activate;
import vn.hientai.organisation.UnitContact;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitManagement;
import vn.hientai.organisation.UnitManagement.AddUnit;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.organisation.UnitType;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Role;

/** Units and people of two communes with nearly one name, made by the use cases. */
public class SampleAccounts {

    public static final String PASSWORD = "một câu dài dễ nhớ 2026";

    private final FirstAccount first;
    private final AccountOpening opening;
    private final Activation activation;
    private final GrantQueries grants;
    private final UnitManagement management;
    private final UnitQueries units;
    private final JdbcClient jdbc;

    SampleAccounts(
            FirstAccount first,
            AccountOpening opening,
            Activation activation,
            GrantQueries grants,
            UnitManagement management,
            UnitQueries units,
            JdbcClient jdbc) {
        this.first = first;
        this.opening = opening;
        this.activation = activation;
        this.grants = grants;
        this.management = management;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** Makes everything once: quantri, vhxh, xdd, chutich, donvi (Cẩm Giang) and donvi.khac, vhxh.khac (Cẩm Giàng). */
    void makeOnce() {
        if (jdbc.sql("select count(*) from account").query(Long.class).single() > 0) {
            return;
        }
        activate(first.open(wanted(unit("31-SNV").id(), "quantri", Role.ADMINISTRATOR)));
        as("quantri", () -> {
            for (var commune : List.of("10888", "10903")) {
                add(commune, "Phòng Văn hóa – Xã hội", UnitType.OFFICE, Bloc.GOVERNMENT, "VHXH");
                add(commune, "Trường Tiểu học số 1", UnitType.SCHOOL, Bloc.GOVERNMENT, "TH01");
                add(commune, "Trạm Y tế", UnitType.HEALTH_STATION, Bloc.GOVERNMENT, "TYT");
                add(commune, "Ban Xây dựng Đảng", UnitType.PARTY_BODY, Bloc.PARTY, "XDD");
                add(commune, "Hội Phụ nữ", UnitType.MASS_ORGANISATION, Bloc.PARTY, "PN");
            }
            open("10888-VHXH", "vhxh", Role.COMMUNE_COORDINATOR, Role.UNIT_OFFICER);
            open("10888-XDD", "xdd", Role.PARTY_COORDINATOR, Role.UNIT_OFFICER);
            open("10888", "chutich", Role.COMMUNE_LEADER);
            open("10888-TYT", "donvi2", Role.UNIT_OFFICER);
            open("10888-TH01", "donvi", Role.UNIT_OFFICER);
            open("10903-TH01", "donvi.khac", Role.UNIT_OFFICER);
            open("10903-VHXH", "vhxh.khac", Role.COMMUNE_COORDINATOR);
            return true;
        });
    }

    /** Opens and activates an account of one's own for a test that changes it. */
    void open(String unitCode, String username, Role... roles) {
        activate(opening.open(wanted(unit(unitCode).id(), username, roles)));
    }

    void activate(ActivationSlip slip) {
        activation.activate(new Activate(slip.username(), slip.code(), PASSWORD, "10.0.0.1"));
    }

    UnitDetails unit(String code) {
        return units.byCode(code).orElseThrow();
    }

    AccountId idOf(String username) {
        return grants.person(username).orElseThrow().id();
    }

    long versionOf(String username) {
        return jdbc.sql("select version from account where username = :username")
                .param("username", username)
                .query(Long.class)
                .single();
    }

    <T> T as(String username, Supplier<T> act) {
        return new SignedInAs(grants).call(username, act);
    }

    private void add(String commune, String name, UnitType type, Bloc bloc, String mark) {
        management.add(new AddUnit(unit(commune).id(), name, type, bloc, mark, UnitContact.NONE, List.of(), true));
    }

    private static NewAccount wanted(UnitId seat, String username, Role... roles) {
        return NewAccount.of(seat, "Người " + username, username, Set.copyOf(EnumSet.copyOf(List.of(roles))));
    }
}
