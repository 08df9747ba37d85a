package vn.hientai.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class PolicyFileTests {

    private static final String SOUND = """
            number: 1/2026/NQ-HĐND
            title: Thu hút
            issuer: Hội đồng nhân dân
            adopted: {value: "2026-01-02", confidence: ONE_SOURCE, sources: [BAO]}
            effective: {value: "2026-02-01", confidence: UNKNOWN}
            sources:
              BAO: {title: Một tờ báo}
            fields:
              open: false
              confidence: ONE_SOURCE
              sources: [BAO]
              items:
              - {code: A, name: Lĩnh vực A}
            categories:
            - {code: C, name: Đối tượng C, purpose: {value: THU_HUT, confidence: INFERRED}, confidence: ONE_SOURCE, sources: [BAO]}
            """;

    @Test
    void aSoundFileIsRead() {
        var policy = read(SOUND);

        assertThat(policy.id()).isEqualTo(PolicyId.of("thu"));
        assertThat(policy.adopted().evidence().sources()).containsExactly(new Source("Một tờ báo", null));
    }

    @Test
    void aFaultNamesFileAndPlace() {
        refuses(SOUND.replace("name: Lĩnh vực A", "name: "), "thu.yml.fields.items[1].name must be a text");
    }

    @Test
    void aWordThatMeansNothingIsRefused() {
        refuses(SOUND.replace("issuer:", "isuer:"), "thu.yml does not know [isuer]");
    }

    @Test
    void aStatedElementNeedsASource() {
        refuses(
                SOUND.replace(
                        "effective: {value: \"2026-02-01\", confidence: UNKNOWN}",
                        "effective: {value: \"2026-02-01\", confidence: CONFIRMED}"),
                "thu.yml.effective is CONFIRMED and must name a source");
    }

    @Test
    void aSourceMustBeDescribed() {
        refuses(
                SOUND.replace("sources: [BAO]}\neffective", "sources: [DAI]}\neffective"),
                "adopted.sources[1] names DAI");
    }

    @Test
    void aCodeStandsOnce() {
        refuses(
                SOUND.replace("categories:", "  - {code: A, name: Lĩnh vực B}\ncategories:"),
                "fields.items holds A twice");
    }

    @Test
    void anUnknownPurposeIsRefused() {
        refuses(SOUND.replace("THU_HUT", "KHAC"), "categories[1].purpose.value must be one of");
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        refuses(SOUND.replace("2026-02-01", "2026-02-30"), "thu.yml.effective must be a date");
    }

    @Test
    void aKeyTwiceIsRefused() {
        refuses(SOUND + "number: 2/2026/NQ-HĐND\n", "thu.yml cannot be read");
    }

    private static void refuses(String text, String reason) {
        assertThatIllegalStateException().isThrownBy(() -> read(text)).withMessageContaining(reason);
    }

    private static Policy read(String text) {
        return PolicyFile.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "thu.yml";
            }
        });
    }
}
