package vn.hientai.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hientai.shared.Message;

class ConfidenceTests {

    @Test
    void onlyTheOfficialTextHasNoMark() {
        assertThat(Confidence.OFFICIAL_TEXT.mark()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "ONE_SOURCE"})
    void whatThePressStatesSaysSo(Confidence confidence) {
        assertThat(confidence.mark()).contains(Message.of("policy.mark.press"));
    }

    @ParameterizedTest
    @EnumSource(names = {"INFERRED", "UNKNOWN"})
    void whatNobodyStatesMustBeChecked(Confidence confidence) {
        assertThat(confidence.mark()).contains(Message.of("policy.mark.check-original"));
    }
}
