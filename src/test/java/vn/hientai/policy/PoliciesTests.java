package vn.hientai.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;

class PoliciesTests {

    private static final PolicyId HAI_PHONG = PolicyId.of("hai-phong-53-2025");
    private static final PolicyId HUNG_YEN = PolicyId.of("hung-yen-798-2025");

    private final Policies policies = new Policies();

    @Test
    void knowsBothPolicies() {
        assertThat(policies.all()).extracting(Policy::id).containsExactly(HAI_PHONG, HUNG_YEN);
        assertThat(policies.byId(HAI_PHONG).number()).isEqualTo("53/2025/NQ-HĐND");
        assertThat(policies.byId(HAI_PHONG).effective().value()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(policies.byId(HUNG_YEN).number()).isEqualTo("798/2025/NQ-HĐND");
    }

    @Test
    void onlyTheListOfHaiPhongIsOpen() {
        assertThat(policies.byId(HAI_PHONG).fields()).hasSize(18);
        assertThat(policies.byId(HAI_PHONG).openFields()).isTrue();
        assertThat(policies.byId(HUNG_YEN).fields()).hasSize(4);
        assertThat(policies.byId(HUNG_YEN).openFields()).isFalse();
    }

    @Test
    void theSameCodeMayMeanAnotherFieldInAnotherPolicy() {
        assertThat(policies.field(HAI_PHONG, "KHCN").name()).isEqualTo("Khoa học và công nghệ");
        assertThat(policies.field(HUNG_YEN, "KHCN").name()).isEqualTo("Khoa học, công nghệ");
    }

    @Test
    void theOfficialTextOfNoneWasReadSoEveryElementIsMarked() {
        assertThat(policies.all()).allSatisfy(policy -> {
            assertThat(policy.adopted().evidence().mark()).isPresent();
            assertThat(policy.effective().evidence().mark()).isPresent();
            assertThat(policy.fields())
                    .allMatch(field -> field.evidence().mark().isPresent());
            assertThat(policy.categories())
                    .allMatch(category -> category.evidence().mark().isPresent());
        });
    }

    @Test
    void aMarkIsCommonOnlyWhenEveryElementCarriesIt() {
        assertThat(policies.byId(HAI_PHONG).commonFieldMark()).containsExactly(Message.of("policy.mark.press"));
        assertThat(policies.byId(HAI_PHONG).commonCategoryMark()).isEmpty();
    }

    @Test
    void thePurposeOfACategoryIsOurReading() {
        assertThat(policies.all())
                .flatExtracting(Policy::categories)
                .allMatch(category -> category.purposeEvidence().confidence() == Confidence.INFERRED);
        assertThat(policies.category(HAI_PHONG, "HP-THS").purpose()).isEqualTo(Purpose.THU_HUT);
        assertThat(policies.category(HUNG_YEN, "HY-DAO-TAO").purpose()).isEqualTo(Purpose.TAO_NGUON);
    }

    @Test
    void aDoubtfulCategoryMustBeCheckedAlthoughOneSourceNamesIt() {
        var category = policies.category(HAI_PHONG, "HP-CT-NC");

        assertThat(category.evidence().confidence()).isEqualTo(Confidence.ONE_SOURCE);
        assertThat(category.evidence().mark()).contains(Confidence.CHECK_ORIGINAL);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policies.byId(PolicyId.of("ha-noi")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policies.field(HUNG_YEN, "LOGISTICS"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policies.category(HUNG_YEN, "HP-THS"));
    }
}
