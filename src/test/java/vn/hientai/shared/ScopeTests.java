package vn.hientai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTests {

    @Test
    void aReachCoversItsRootAndWhatIsBelowButNoNeighbourWithALongerCode() {
        var scope = new Scope(List.of(new Reach(Role.COMMUNE_COORDINATOR, "31.10888", null)));

        assertThat(scope.covers("31.10888", Bloc.GOVERNMENT)).isTrue();
        assertThat(scope.covers("31.10888.TH01", Bloc.PARTY)).isTrue();
        assertThat(scope.covers("31.108889", Bloc.GOVERNMENT)).isFalse();
        assertThat(scope.covers("31.10903", Bloc.GOVERNMENT)).isFalse();
    }

    @Test
    void aReachOfOneBlocDoesNotCoverTheOther() {
        var scope = new Scope(List.of(new Reach(Role.PARTY_COORDINATOR, "31.10888", Bloc.PARTY)));

        assertThat(scope.covers("31.10888.XDD", Bloc.PARTY)).isTrue();
        assertThat(scope.covers("31.10888.TH01", Bloc.GOVERNMENT)).isFalse();
        assertThat(scope.forSql()).containsExactly("31.10888|PARTY");
    }

    @Test
    void anEmptyRootIsTheWholeTree() {
        assertThat(new Scope(List.of(new Reach(Role.AUDITOR, "", null))).covers("33.11953", Bloc.PARTY))
                .isTrue();
    }
}
