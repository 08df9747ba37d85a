package vn.hientai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hientai.organisation.UnitManagement.AddUnit;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditEntry.Change;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

@UnitModuleTest
@WithMockUser(roles = "COMMUNE_COORDINATOR")
class UnitManagementTests {

    private static final String TUE_TINH = "10909";

    @Autowired
    UnitManagement management;

    @Autowired
    UnitQueries units;

    @Autowired
    CurrentUser user;

    @Autowired
    AuditTrail audit;

    @BeforeEach
    void keepsWhole() {
        given(user.scope()).willReturn(Readers.ADMINISTRATOR);
    }

    @Test
    void anAddedUnitStandsBelowItsCommuneAndOnTheTrail() {
        var id = management.add(unit("Trường Tiểu học Đức Chính", "th09", "TH Đức Chính"));

        var added = units.details(id, Readers.ADMINISTRATOR);
        assertThat(added.code()).isEqualTo("10909-TH09");
        assertThat(added.path()).isEqualTo("31.10909.TH09");
        assertThat(added.contactPhone()).isEqualTo("0220 3000 999");
        assertThat(units.search("th duc chinh", Readers.ADMINISTRATOR, PageRequest.of(0, 5)))
                .containsExactly(added);
        verify(audit).record(assertArg(entry -> {
            assertThat(entry.act()).isEqualTo("unit.added");
            assertThat(entry.recordId()).isEqualTo(id.toString());
        }));
    }

    @Test
    void withoutAMarkTheNextFreeOneIsTaken() {
        var first = management.add(unit("Đơn vị một", null));
        var second = management.add(unit("Đơn vị hai", null));

        assertThat(units.details(first, Readers.ADMINISTRATOR).code()).isEqualTo("10909-DV01");
        assertThat(units.details(second, Readers.ADMINISTRATOR).code()).isEqualTo("10909-DV02");
    }

    @Test
    void aNameStandsOnceInACommuneWhateverItsSpelling() {
        management.add(unit("Trường THCS Văn hoá - Xã hội", "X1"));

        refuses("unit.name-taken", unit("Trường THCS Văn hóa – Xã hội", "X2"));
    }

    @Test
    void aMarkStandsOnceAndIsPlain() {
        management.add(unit("Trường A", "TA"));

        refuses("unit.mark-taken", unit("Trường B", "TA"));
        refuses("unit.mark-malformed", unit("Trường C", "T-1"));
        refuses("unit.mark-malformed", unit("Trường D", "Đ1"));
    }

    @Test
    void unitsStandBelowCommunesOnly() {
        var city = units.byCode("31").orElseThrow().id();

        refuses("unit.parent-not-commune", unit(city, UnitType.SCHOOL));
        refuses("unit.type-not-below-commune", unit(tueTinh(), UnitType.DEPARTMENT));
    }

    @Test
    void aCoordinatorDoesNotKnowTheUnitsOfAnotherCommune() {
        var school = management.add(unit("Trường của Tuệ Tĩnh", "TT1"));
        given(user.scope()).willReturn(Readers.CAM_GIANG);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.add(unit("Trường lạ", "L1")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.addAlias(school, "Trường lạ"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> management.changeContact(school, 0, UnitContact.NONE));
    }

    @Test
    @WithMockUser(roles = "UNIT_OFFICER")
    void onlyWhoKeepsTheTreeAddsUnits() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> management.add(unit("Trường lạ", "L2")));
        verify(audit, never()).record(any());
    }

    @Test
    void theContactChangesOnTheVersionThatWasSeenAndStaysMaskedOnTheTrail() {
        var id = management.add(unit("Trường có đầu mối", "LH1"));
        var seen = units.contact(id, Readers.ADMINISTRATOR).version();

        management.changeContact(id, seen, new UnitContact("Văn thư", "0220 3000 123"));

        assertThat(units.contact(id, Readers.ADMINISTRATOR).contact())
                .isEqualTo(new UnitContact("Văn thư", "0220 3000 123"));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> management.changeContact(id, seen, UnitContact.NONE));
        var entry = ArgumentCaptor.forClass(AuditEntry.class);
        verify(audit, times(2)).record(entry.capture());
        assertThat(entry.getValue().changes())
                .containsExactly(
                        new Change("contactName", null, "•••"), new Change("contactPhone", "•••999", "•••123"));
    }

    @Test
    void anAliasIsAddedOnce() {
        var id = management.add(unit("Trường Trung học phổ thông Tuệ Tĩnh", "PT1"));

        management.addAlias(id, "THPT Tuệ Tĩnh");

        assertThat(units.search("thpt tue tinh", Readers.ADMINISTRATOR, PageRequest.of(0, 5)))
                .extracting(UnitDetails::id)
                .containsExactly(id);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> management.addAlias(id, "THPT  TUỆ-TĨNH"))
                .extracting(RuleViolation::code)
                .isEqualTo("unit.alias-known");
    }

    private void refuses(String code, AddUnit command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> management.add(command))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private AddUnit unit(String name, @Nullable String mark, String... aliases) {
        return new AddUnit(
                tueTinh(),
                name,
                UnitType.SCHOOL,
                Bloc.GOVERNMENT,
                mark,
                new UnitContact(null, "0220 3000 999"),
                List.of(aliases),
                false);
    }

    private static AddUnit unit(UnitId parent, UnitType type) {
        return new AddUnit(parent, "Đơn vị", type, Bloc.GOVERNMENT, null, UnitContact.NONE, List.of(), false);
    }

    private UnitId tueTinh() {
        return units.byCode(TUE_TINH).orElseThrow().id();
    }
}
