package vn.hientai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitChangeManagement.Merger;
import vn.hientai.organisation.UnitManagement.AddUnit;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;

/** What a unit's change does to the tree, who may make it, and what can't be. */
@UnitModuleTest
@Transactional
@WithMockUser(roles = "COMMUNE_COORDINATOR")
class UnitChangeTests {

    private static final ChangeDocument DECISION = new ChangeDocument(
            "12/QĐ-UBND", LocalDate.of(2026, 1, 5), "UBND thành phố Hải Phòng", "Sắp xếp các trường");

    @Autowired
    UnitChangeManagement changes;

    @Autowired
    UnitRegisterQueries register;

    @Autowired
    UnitManagement management;

    @Autowired
    UnitQueries units;

    @Autowired
    OpenUnits open;

    @Autowired
    CurrentUser user;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    UnitId school;
    UnitId other;

    @BeforeEach
    void twoSchools() {
        act(Readers.CAM_GIANG);
        school = add("Trường Tiểu học Sông Mới");
        other = add("Trường Tiểu học Đồi Cũ");
    }

    @Test
    void aRenamedUnitKeepsItsCodeAndIsFoundUnderBothNames() {
        var before = kept(school);

        changes.rename(school, before.version(), "Trường Tiểu học Bình Minh", DECISION);

        var after = kept(school);
        assertThat(after.fullName()).isEqualTo("Trường Tiểu học Bình Minh");
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(after.formerNames()).isEqualTo("Trường Tiểu học Sông Mới");
        assertThat(found("song moi")).contains(school);
        assertThat(found("binh minh")).contains(school);
        assertThat(register.history(school, Readers.CAM_GIANG)).singleElement().satisfies(change -> {
            assertThat(change.unitName()).isEqualTo("Trường Tiểu học Sông Mới");
            assertThat(change.newName()).isEqualTo("Trường Tiểu học Bình Minh");
            assertThat(change.document()).isEqualTo(DECISION);
        });
        verify(audit).record(argThat(entry -> entry.act().equals("unit.renamed")));
    }

    @Test
    void theSecondNameBeginsWhereTheFirstEnded() {
        changes.rename(school, kept(school).version(), "Trường Một", DECISION);
        changes.rename(school, kept(school).version(), "Trường Hai", DECISION);

        assertThat(kept(school).formerNames()).isEqualTo("Trường Một; Trường Tiểu học Sông Mới");
        var names = jdbc.sql("select valid_from, valid_to from unit_name where unit_id = :unit order by number")
                .param("unit", school.value())
                .query()
                .listOfRows();
        assertThat(names.get(0).get("valid_from")).isNull();
        assertThat(names.get(1).get("valid_from")).isEqualTo(names.get(0).get("valid_to"));
    }

    @Test
    void aMergedUnitIsNoMoreAndNamesItsSuccessor() {
        changes.merge(school, kept(school).version(), into(other), DECISION);

        var closed = kept(school);
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.successor()).isEqualTo(other);
        assertThat(closed.endDocument()).isEqualTo("12/QĐ-UBND");
        assertThat(register.history(other, Readers.CAM_GIANG)).hasSize(1);
        assertThat(found("song moi")).doesNotContain(school);
        assertThat(units.unitsOf(units.byCode("10888").orElseThrow().id(), null))
                .extracting(UnitDetails::id)
                .contains(other)
                .doesNotContain(school);
        refuses("unit.is-closed", () -> open.hold(List.of(other, school)));
        refuses("unit.is-closed", () -> changes.rename(school, closed.version(), "Trường Khác", DECISION));
    }

    @Test
    void severalUnitsMergeIntoANewOneThatMayTakeTheNameOfOne() {
        var heir = changes.merge(
                school, kept(school).version(), new Merger(Set.of(other), null, "Trường Tiểu học Đồi Cũ"), DECISION);

        var successor = kept(heir);
        assertThat(successor.code()).isNotEqualTo(kept(other).code());
        assertThat(successor.type()).isEqualTo(UnitType.SCHOOL);
        assertThat(kept(school).successor()).isEqualTo(heir);
        assertThat(kept(other).successor()).isEqualTo(heir);
    }

    @Test
    void aClosedUnitNeedsNoSuccessor() {
        changes.close(school, kept(school).version(), null, DECISION);

        assertThat(kept(school).isClosed()).isTrue();
        assertThat(kept(school).successor()).isNull();
    }

    @Test
    void theSecondClickFindsTheUnitChanged() {
        var seen = kept(school).version();
        changes.rename(school, seen, "Trường Một", DECISION);
        written();

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> changes.rename(school, seen, "Trường Hai", DECISION));
    }

    @Test
    void whatIsNoChangeOrNoneYetIsRefused() {
        var version = kept(school).version();
        refuses("unit-change.same-name", () -> changes.rename(school, version, "Trường Tiểu học Sông Mới", DECISION));
        refuses("unit.name-taken", () -> changes.rename(school, version, "Trường tiểu học Đồi cũ", DECISION));
        refuses("unit-change.no-neighbour", () -> changes.merge(school, version, into(school), DECISION));
        refuses(
                "unit-change.its-own-successor",
                () -> changes.merge(school, version, new Merger(Set.of(other), other, ""), DECISION));
        var tomorrow = new ChangeDocument("13/QĐ-UBND", LocalDate.of(2126, 1, 1), "UBND", "Chưa ban hành");
        refuses("unit-change.document-not-yet", () -> changes.close(school, version, null, tomorrow));
    }

    @Test
    void noChangeStandsBeforeTheLastOne() {
        changes.rename(school, kept(school).version(), "Trường Một", DECISION);
        jdbc.sql("alter table unit_change disable trigger unit_change_is_final").update();
        jdbc.sql("update unit_change set effective_at = effective_at + interval '1 hour' where unit_id = :unit")
                .param("unit", school.value())
                .update();

        refuses(
                "unit-change.before-the-last",
                () -> changes.rename(school, kept(school).version(), "Trường Hai", DECISION));
    }

    @Test
    void aCommuneWithUnitsIsNotClosed() {
        act(Readers.ADMINISTRATOR);
        var commune = units.byCode("10888").orElseThrow().id();

        refuses(
                "unit-change.has-units-below",
                () -> changes.close(commune, kept(commune).version(), null, DECISION));
    }

    @Test
    void aCoordinatorChangesOnlyUnitsBelowTheOwnCommune() {
        var commune = units.byCode("10888").orElseThrow().id();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> changes.rename(commune, 0, "Cẩm Giang Mới", DECISION));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register.details(commune, Readers.CAM_GIANG));

        act(Readers.CAM_GIANG_NEIGHBOUR);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> changes.close(school, kept(school).version(), null, DECISION));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> register.details(school, Readers.CAM_GIANG_NEIGHBOUR));
    }

    /** Xã Cẩm Giang and xã Cẩm Giàng have one search key and are two communes. */
    @Test
    void unitsOfLikeNamedCommunesNeverMix() {
        act(Readers.ADMINISTRATOR);
        var namesake = management.add(unit("10903", "Trường Tiểu học Sông Mới"));

        refuses(
                "unit-change.no-neighbour",
                () -> changes.merge(school, kept(school).version(), into(namesake), DECISION));
        changes.rename(namesake, kept(namesake).version(), "Trường Tiểu học Sông Mới B", DECISION);

        assertThat(kept(school).fullName()).isEqualTo("Trường Tiểu học Sông Mới");
        assertThat(found("song moi")).contains(school).doesNotContain(namesake);
        assertThat(register.neighbours(school, Readers.ADMINISTRATOR))
                .extracting(KeptUnit::id)
                .contains(other)
                .doesNotContain(namesake);
    }

    @Test
    void nobodyElseChangesUnits() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        "xdd",
                        "",
                        "ROLE_UNIT_OFFICER",
                        "ROLE_UNIT_HEAD",
                        "ROLE_PARTY_COORDINATOR",
                        "ROLE_COMMUNE_LEADER",
                        "ROLE_AUDITOR"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> changes.close(school, 0, null, DECISION));
    }

    @Test
    void theRegisterIsOnlyAddedTo() {
        changes.rename(school, kept(school).version(), "Trường Một", DECISION);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update unit_change set reason = 'khác' where unit_id = :unit")
                        .param("unit", school.value())
                        .update());
    }

    private void act(Scope scope) {
        given(user.scope()).willReturn(scope);
        given(user.username()).willReturn("vhxh");
        given(user.displayName()).willReturn("Cán bộ tổng hợp");
    }

    private UnitId add(String name) {
        return management.add(unit("10888", name));
    }

    private AddUnit unit(String commune, String name) {
        var mark = "T" + ThreadLocalRandom.current().nextInt(1_000_000);
        return new AddUnit(
                units.byCode(commune).orElseThrow().id(),
                name,
                UnitType.SCHOOL,
                Bloc.GOVERNMENT,
                mark,
                UnitContact.NONE,
                List.of(),
                false);
    }

    private KeptUnit kept(UnitId id) {
        written();
        return register.details(id, Readers.ADMINISTRATOR);
    }

    /** What the use cases did so far, as the next request finds it. */
    private void written() {
        entities.flush();
        entities.clear();
    }

    private List<UnitId> found(String text) {
        written();
        return register.find(text, false, Readers.CAM_GIANG, PageRequest.of(0, 50))
                .map(KeptUnit::id)
                .getContent();
    }

    private static Merger into(UnitId successor) {
        return new Merger(Set.of(), successor, "");
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::code)
                .isEqualTo(key);
    }
}
