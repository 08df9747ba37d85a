package vn.hientai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.hientai.account.AccountListOpening.AccountList;
import vn.hientai.account.AccountManagement.Successor;
import vn.hientai.account.AccountOpening.WrittenAccount;
import vn.hientai.account.Activation.Activate;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

@AccountTest
class AccountManagementTests {

    private static final Set<Role> OFFICER = EnumSet.of(Role.UNIT_OFFICER);

    @Autowired
    SampleAccounts samples;

    @Autowired
    AccountOpening opening;

    @Autowired
    AccountListOpening lists;

    @Autowired
    AccountManagement accounts;

    @Autowired
    AccountQueries queries;

    @Autowired
    Activation activation;

    @Autowired
    CurrentUser user;

    @Autowired
    RecordingAuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        samples.makeOnce();
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void tellsWhoIsAskingAndWhere() {
        samples.as("vhxh", () -> {
            assertThat(user.username()).isEqualTo("vhxh");
            assertThat(user.seatLabel()).isEqualTo("Phòng Văn hóa – Xã hội · xã Cẩm Giang");
            assertThat(user.roles()).containsExactlyInAnyOrder(Role.COMMUNE_COORDINATOR, Role.UNIT_OFFICER);
            return true;
        });
    }

    @Test
    void givesTheUnitsOfficerTheUnitOnlyAndThePartyCoordinatorItsBlocOnly() {
        var officer = samples.as("donvi", user::scope);
        var party = samples.as("xdd", user::scope).as(Role.PARTY_COORDINATOR);

        assertThat(officer.covers("31.10888.TH01", null)).isTrue();
        assertThat(officer.covers("31.10888.TYT", null)).isFalse();
        assertThat(party.covers("31.10888.PN", samples.unit("10888-PN").bloc())).isTrue();
        assertThat(party.covers("31.10888.TH01", samples.unit("10888-TH01").bloc()))
                .isFalse();
    }

    @Test
    void proposesAUserNameMadeOfTheUnitsCode() {
        var slip = samples.as("vhxh", () -> opening.open(written("Trạm Y tế", null)));

        assertThat(slip.username()).startsWith("10888.tyt");
        assertThat(slip.code()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(audit.acts()).contains("account.opened");
        assertThat(audit.entries()).noneMatch(entry -> entry.toString().contains(slip.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DONVI", "system", "visitor"})
    void refusesAUserNameThatIsTakenOrNamesNoPerson(String username) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> samples.as("vhxh", () -> opening.open(written("10888-TYT", username))))
                .extracting(RuleViolation::code)
                .isEqualTo("account.username-taken");
    }

    @Test
    void hidesTheUnitsOfAnotherCommuneAndOfTheOtherBloc() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> samples.as("vhxh", () -> opening.open(written("10903-TH01", null))))
                .extracting(RuleViolation::code)
                .isEqualTo("account.unit-unknown");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> samples.as(
                        "xdd",
                        () -> opening.open(
                                NewAccount.of(samples.unit("10888-TH01").id(), "Người", null, OFFICER))));
    }

    @Test
    void letsACoordinatorGiveOnlyTheRolesOfAUnitsOwnPeople() {
        var leader = new WrittenAccount("10888-TYT", "Người", null, EnumSet.of(Role.COMMUNE_LEADER));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> samples.as("vhxh", () -> opening.open(leader)));
    }

    @Test
    void neverLetsAUnitsOfficerReachAWholeCommune() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> samples.as("vhxh", () -> opening.open(written("10888", null))))
                .extracting(RuleViolation::code)
                .isEqualTo("account.seat-too-high");
    }

    @Test
    void deniesAUnitsOfficerTheKeepingOfAccounts() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> samples.as("donvi", () -> opening.open(written("10888-TYT", null))));
    }

    @Test
    void keepsTheLeadersAccountOutOfTheCoordinatorsHands() {
        var leader = samples.idOf("chutich");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> samples.as("vhxh", () -> accounts.reset(leader, 1)));
    }

    @Test
    void findsAccountsWithoutToneMarksAndByTotalOrder() {
        var found = samples.as("vhxh", () -> queries.kept("truong tieu hoc", user.scope(), PageRequest.of(0, 50)));

        assertThat(found.getContent())
                .isNotEmpty()
                .allMatch(account -> account.unitName().startsWith("Trường Tiểu học"))
                .noneMatch(account -> account.username().equals("donvi.khac"));
    }

    @Test
    void refusesAChangeDecidedOnAnOlderState() {
        var slip = samples.as("vhxh", () -> opening.open(written("10888-TYT", null)));
        var id = jdbc.sql("select id from account where username = :name")
                .param("name", slip.username())
                .query(java.util.UUID.class)
                .single();

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> samples.as("vhxh", () -> accounts.reset(new AccountId(id), 99)));
    }

    @Test
    void refusesToEndOnesOwnAccount() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> samples.as(
                        "quantri",
                        () -> accounts.handOver(
                                samples.idOf("quantri"),
                                samples.versionOf("quantri"),
                                new Successor("Người khác", null))))
                .extracting(RuleViolation::code)
                .isEqualTo("account.is-your-own");
    }

    @Test
    void showsEveryFaultOfAListAndOpensNothing() {
        var before = count();
        var list = new AccountList(
                "10888-TYT ; Nguyễn Thị Mẫu\n\nTrường không có ; Trần Văn Mẫu\n10888-TH01 Lê Mẫu\n10903-TH01;Phạm Mẫu\n"
                        + "10888-TYT\tĐỗ Mẫu",
                Set.of(),
                "Người phụ trách");

        samples.as("vhxh", () -> {
            assertThat(lists.faultsOf(list))
                    .extracting(fault -> fault.arguments().get(0) + " "
                            + ((Message) fault.arguments().get(1)).code())
                    .containsExactly(
                            "3 account.unit-unknown",
                            "4 account-list.not-two-parts",
                            "4 account.unit-unknown",
                            "5 account.unit-unknown",
                            "6 account-list.repeated");
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> lists.open(list));
            return true;
        });
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void opensARightListAndTickedUnitsTogether() {
        var ticked = Set.of(samples.unit("10888-PN").id());
        var list =
                new AccountList("van hoa - xa hoi;A B\nPhòng Văn hoá – Xã hội ; Nguyễn Mẫu", ticked, "Người phụ trách");
        var right = new AccountList("phong van hoa - xa hoi ; Nguyễn Mẫu", ticked, "Người phụ trách");

        samples.as("vhxh", () -> {
            assertThat(lists.faultsOf(list)).hasSize(1);
            assertThat(lists.open(right))
                    .extracting(ActivationSlip::displayName)
                    .containsExactly("Nguyễn Mẫu", "Người phụ trách");
            return true;
        });
    }

    @Test
    void acceptsACodeOnce() {
        var slip = samples.as("vhxh", () -> opening.open(written("10888-TYT", null)));
        var typed = slip.code().toLowerCase().replace('-', ' ');
        activation.activate(new Activate(slip.username(), typed, SampleAccounts.PASSWORD, "10.2.0.1"));

        assertRefused(new Activate(slip.username(), slip.code(), "another long password", "10.2.0.1"));
    }

    @Test
    void refusesAWrongCodeAnUnknownNameAndAnExpiredCodeAlike() {
        var slip = samples.as("vhxh", () -> opening.open(written("10888-TYT", null)));

        assertRefused(new Activate(slip.username(), "AAAA-BBBB-CCCC", SampleAccounts.PASSWORD, "10.2.0.2"));
        assertRefused(new Activate("khongco", slip.code(), SampleAccounts.PASSWORD, "10.2.0.2"));
        jdbc.sql("update account set code_expires_at = clock_timestamp() where username = :name")
                .param("name", slip.username())
                .update();
        assertRefused(new Activate(slip.username(), slip.code(), SampleAccounts.PASSWORD, "10.2.0.2"));
    }

    @Test
    void countsFailedActivationsThoughTheyAreRefused() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertRefused(new Activate("khongco", "AAAA-BBBB-CCCC", SampleAccounts.PASSWORD, "10.2.0.3"));
        }

        assertThat(jdbc.sql("select failures from sign_in_failure where address = '10.2.0.3'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void knowsWhetherDemoAccountsExist() {
        assertThat(queries.demoAccountsExist()).isFalse();

        var unit = samples.unit("10888-TYT").id();
        var invented = new NewAccount(unit, "Cán bộ Trạm Y tế", "trolai", OFFICER, true);
        samples.as("vhxh", () -> opening.open(invented));
        assertThat(queries.demoAccountsExist()).isTrue();
        jdbc.sql("update account set demo = false").update();
    }

    private void assertRefused(Activate command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> activation.activate(command))
                .extracting(RuleViolation::code)
                .isEqualTo("activation.refused");
    }

    private static WrittenAccount written(String unit, String username) {
        return new WrittenAccount(unit, "Nguyễn Thị Mẫu", username, OFFICER);
    }

    private long count() {
        return jdbc.sql("select count(*) from account").query(Long.class).single();
    }
}
