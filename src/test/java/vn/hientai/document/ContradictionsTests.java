package vn.hientai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hientai.shared.Message;

/** The dates of letter 64/UBND-VHXH of xã Cẩm Giang as it prints them. */
class ContradictionsTests {

    private static final LocalDate MEANT = LocalDate.of(2026, 1, 7);

    @Test
    void theRealLetterRestsOnALetterOfNextAutumnAndPrintsTwoDatesForTheResolution() {
        assertThat(in(SampleDocuments.letter().citations()))
                .containsExactly(
                        Message.of("legal-document.cites-later", "68/SNV-CCVC", "07/10/2026", "10/01/2026"),
                        Message.of("legal-document.two-dates", "53/2025/NQ-HĐND", "11/12/2025, 01/12/2025"));
    }

    @Test
    void onceTheDateMeantIsKnownTheMessageSaysIt() {
        assertThat(in(List.of(SampleDocuments.homeAffairs().meaning(MEANT))))
                .containsExactly(Message.of(
                        "legal-document.cites-later-meant", "68/SNV-CCVC", "07/10/2026", "10/01/2026", "07/01/2026"));
        var right = Citation.basis("53/2025/NQ-HĐND", LocalDate.of(2025, 12, 11), "HĐND", "");
        var wrong = Citation.basis("53/2025/nq-hđnd ", LocalDate.of(2025, 12, 1), "HĐND", "")
                .meaning(LocalDate.of(2025, 12, 11));
        assertThat(in(List.of(right, wrong)))
                .containsExactly(Message.of(
                        "legal-document.two-dates-meant", "53/2025/NQ-HĐND", "11/12/2025, 01/12/2025", "11/12/2025"));
    }

    @Test
    void theSameDayAndAMissingDateAreFine() {
        assertThat(in(List.of(
                        Citation.basis("1/SNV", SampleDocuments.LETTER_DAY, "Sở Nội vụ", ""),
                        Citation.basis("2/SNV", null, "Sở Nội vụ", ""))))
                .isEmpty();
        assertThat(Contradictions.in(null, List.of(SampleDocuments.homeAffairs())))
                .isEmpty();
    }

    private static List<Message> in(List<Citation> citations) {
        return Contradictions.in(SampleDocuments.LETTER_DAY, citations);
    }
}
