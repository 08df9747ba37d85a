package vn.hientai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hientai.local.DemoUnits;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;

@UnitModuleTest
@WithMockUser(roles = "ADMINISTRATOR")
class UnitQueriesTests {

    @Autowired
    UnitQueries units;

    @Autowired
    CurrentUser user;

    @Autowired
    UnitManagement management;

    @BeforeEach
    void loadDemoUnits() {
        given(user.scope()).willReturn(Readers.ADMINISTRATOR);
        demo().load();
    }

    @Test
    void withoutMarksBothNeighboursAreFoundAndSayWhichIsWhich() {
        assertThat(communes("cam giang"))
                .extracting(UnitDetails::code, UnitDetails::fullName)
                .containsExactly(tuple("10888", "xã Cẩm Giang"), tuple("10903", "xã Cẩm Giàng"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cẩm giàng", "CẨM GIÀNG", "xã Cẩm Giàng", "Cẩm Giàng"})
    void withMarksTheOneMeantComesFirst(String text) {
        assertThat(units.search(text, Readers.ADMINISTRATOR, PageRequest.of(0, 5))
                        .getContent()
                        .get(0)
                        .code())
                .isEqualTo("10903");
    }

    @Test
    void theKindInFrontLimitsTheSearch() {
        assertThat(codes("phường hồng châu", Readers.ADMINISTRATOR)).containsExactly("11980");
        assertThat(codes("xa hong chau", Readers.ADMINISTRATOR)).containsExactly("11218");
        assertThat(codes("hong chau", Readers.ADMINISTRATOR)).containsExactlyInAnyOrder("11218", "11980");
    }

    @Test
    void aCodeFindsExactlyItsUnit() {
        assertThat(codes("10903", Readers.ADMINISTRATOR)).containsExactly("10903");
        assertThat(codes("10888-th01", Readers.ADMINISTRATOR)).containsExactly("10888-TH01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Văn hóa – Xã hội", "văn hoá - xã hội", "van hoa xa hoi", "vhxh"})
    void everySpellingOfTheOfficeIsFound(String text) {
        assertThat(codes(text, Readers.ADMINISTRATOR)).containsExactlyInAnyOrder("10888-VHXH", "10903-VHXH");
    }

    @Test
    void theOtherSpellingOfANameDoesNotReachItsNeighbour() {
        assertThat(codes("Phòng VHXH", Readers.CAM_GIANG)).containsExactly("10888-VHXH");
        assertThat(codes("Phòng VHXH", Readers.CAM_GIANG_NEIGHBOUR)).containsExactly("10903-VHXH");
    }

    @Test
    void wildcardsFindNothing() {
        assertThat(codes("%", Readers.ADMINISTRATOR)).isEmpty();
        assertThat(codes("c_m", Readers.ADMINISTRATOR)).isEmpty();
    }

    @Test
    void nobodyFindsWhatLiesOutsideTheScope() {
        assertThat(codes("cẩm giàng", Readers.CAM_GIANG)).doesNotContain("10903");
        assertThat(codes("cẩm giang", Readers.NOBODY)).isEmpty();
        var neighbour = units.byCode("10903").orElseThrow().id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> units.details(neighbour, Readers.CAM_GIANG));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> units.contact(neighbour, Readers.CAM_GIANG));
        assertThat(units.details(neighbour, Readers.CAM_GIANG_NEIGHBOUR).code()).isEqualTo("10903");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var first = units.search("trường", Readers.CAM_GIANG, PageRequest.of(0, 10));
        var second = units.search("trường", Readers.CAM_GIANG, PageRequest.of(1, 10));

        assertThat(first.hasNext()).isTrue();
        assertThat(second.hasNext()).isFalse();
        assertThat(first.getContent()).hasSize(10).doesNotContainAnyElementsOf(second.getContent());
        assertThat(first.getNumberOfElements() + second.getNumberOfElements()).isEqualTo(17);
    }

    @Test
    void theUnitsOfACommuneComeByBlocThenTypeThenVietnameseOrder() {
        var all = units.unitsOf(camGiang(), null);

        assertThat(all).hasSize(45).allMatch(UnitDetails::demo);
        assertThat(all).extracting(UnitDetails::bloc).isSorted();
        assertThat(units.unitsOf(camGiang(), Bloc.PARTY)).hasSize(14);
        assertThat(all)
                .filteredOn(unit -> unit.type() == UnitType.HEALTH_STATION)
                .extracting(UnitDetails::name)
                .containsExactly(
                        "Điểm Trạm Y tế Cẩm Hoàng", "Điểm Trạm Y tế Định Sơn", "Điểm Trạm Y tế Thạch Lỗi", "Trạm Y tế");
    }

    @Test
    void aUnitBelongsToTheCommuneAboveIt() {
        var school = units.byCode("10888-TH01").orElseThrow();

        assertThat(units.communeOf(school.id())).map(UnitDetails::code).contains("10888");
        assertThat(school.parentId()).isEqualTo(camGiang());
        assertThat(school.path()).isEqualTo("31.10888.TH01");
        assertThat(units.byIds(List.of(school.id(), camGiang()))).hasSize(2);
        assertThat(units.byIds(List.of())).isEmpty();
    }

    @Test
    void loadingTheDemoUnitsAgainAddsNothing() {
        var before = units.unitsOf(camGiang(), null);
        demo().load();

        assertThat(units.unitsOf(camGiang(), null)).isEqualTo(before);
    }

    private DemoUnits demo() {
        return new DemoUnits(units, management);
    }

    private UnitId camGiang() {
        return units.byCode("10888").orElseThrow().id();
    }

    private List<UnitDetails> communes(String text) {
        return units.search(text, Readers.ADMINISTRATOR, PageRequest.of(0, 50)).stream()
                .filter(unit -> unit.type().isCommuneLevel())
                .toList();
    }

    private List<String> codes(String text, Scope scope) {
        return units.search(text, scope, PageRequest.of(0, 50))
                .map(UnitDetails::code)
                .getContent();
    }
}
