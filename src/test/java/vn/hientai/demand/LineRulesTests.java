package vn.hientai.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hientai.shared.Message;

class LineRulesTests {

    private static final LineInput GOOD = new LineInput(
            "GIAO_DUC", "Giáo dục Tiểu học", null, null, null, "HP-SV-XS", "Giáo viên", "FULL_TIME", "1", "2", null);

    @Test
    void takesALineWithOnlyWhatIsNeeded() {
        assertThat(check(GOOD).line())
                .isEqualTo(new LineContent(
                        "GIAO_DUC",
                        "Giáo dục Tiểu học",
                        null,
                        null,
                        null,
                        "HP-SV-XS",
                        "Giáo viên",
                        PostKind.FULL_TIME,
                        1,
                        2,
                        null));
    }

    @Test
    void findsAllFaultsAtOnceInTheOrderOfTheForm() {
        var nothing = new LineInput(null, " ", null, null, null, "", "\u00a0", "SOMETIMES", null, "hai", null);

        assertThat(faults(nothing))
                .containsExactly(
                        "fieldCode line.required.fieldCode",
                        "major line.required.major",
                        "categoryCode line.required.categoryCode",
                        "post line.required.post",
                        "postKind line.required.postKind",
                        "quantityYear line.required.quantityYear",
                        "quantityPeriod line.not-a-number");
    }

    @Test
    void refusesCodesTheRoundsPolicyDoesNotKnow() {
        var foreign = new LineInput("CHAN_NUOI", "Thú y", null, null, null, "HY-GS", "x", "PART_TIME", "0", "1", null);

        assertThat(faults(foreign))
                .containsExactly("fieldCode line.unknown.fieldCode", "categoryCode line.unknown.categoryCode");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "9999,9999", "0,9999", "9.999,9.999", "'1 000','1 000'", "007,8"})
    void takesQuantitiesUpToTheirBorders(String year, String period) {
        assertThat(faults(people(year, period))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,quantityPeriod line.nobody",
        "2,1,quantityPeriod line.period-below-year",
        "10000,10000,quantityYear line.too-many",
        "1.000.000.000.000,1,quantityYear line.too-many",
        "99999999999999999999,1,quantityYear line.too-many",
        "'1,5',2,quantityYear line.not-whole",
        "1.5,2,quantityYear line.not-whole",
        "1.00,2,quantityYear line.not-whole",
        "0.500,2,quantityYear line.not-whole",
        "'1.000,5',2,quantityYear line.not-whole",
        "'1.000,000',2,quantityYear line.not-whole",
        "'10,00',2,quantityYear line.not-whole",
        "-1,2,quantityYear line.negative",
        "−2 người,2,quantityYear line.negative",
        "hai,2,quantityYear line.not-a-number",
        "2-3,4,quantityYear line.not-a-number",
        "2 GV,4,quantityYear line.not-a-number",
        "2e3,4,quantityYear line.not-a-number",
        "+2,4,quantityYear line.not-a-number",
        "=1+1,4,quantityYear line.formula",
        "٣,4,quantityYear line.not-a-number"
    })
    void refusesOtherQuantities(String year, String period, String fault) {
        assertThat(faults(people(year, period))).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "1.000,1000",
        "'1,000',1000",
        "'1 000',1000",
        "1\u00a0000,1000",
        "2 người,2",
        "2người,2",
        "'1.200 Người',1200",
        "02,2",
        "２,2",
        "１２,12"
    })
    void readsWhatHasOneReadingOnly(String typed, int people) {
        assertThat(check(people("0", typed)).line().quantityPeriod()).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+ Toán", "- Toán", "@Toán", "'=1+1"})
    void takesSignsInFrontOfATextAsWords(String major) {
        assertThat(check(major(major)).line().major()).isEqualTo(major);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", " =HYPERLINK(\"http://a\")", "\u200b=A1"})
    void refusesAFormulaForAText(String formula) {
        assertThat(faults(with(input -> formula))).containsExactly("requirements line.formula");
        assertThat(faults(major(formula))).containsExactly("major line.formula");
    }

    @Test
    void readsPastedSeparatorsIncludingTheInvisibleOnes() {
        assertThat(check(people("1\u202f000", "\u00a01.234\u200b")).line())
                .extracting(LineContent::quantityYear, LineContent::quantityPeriod)
                .containsExactly(1_000, 1_234);
    }

    @Test
    void bringsTextToOneFormOfVietnameseLetters() {
        var decomposed = "Giáo dục Tiểu học";

        assertThat(check(major(decomposed)).line().major()).isEqualTo("Giáo dục Tiểu học");
    }

    @Test
    void removesWhatCannotBeSeenAndKeepsTheLinesOfLongTexts() {
        var requirements = with(input -> "Xếp loại giỏi\u0000\r\n\u202eTiếng Anh\u200b\tbậc 4\r\n");

        assertThat(check(requirements).line().requirements()).isEqualTo("Xếp loại giỏi\nTiếng Anh bậc 4");
        assertThat(check(major("Toán\n học\u00a0 ứng dụng")).line().major()).isEqualTo("Toán học ứng dụng");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301})
    void limitsTheLengthOfTheMajor(int length) {
        var faults = check(major("ă".repeat(length))).faults();

        assertThat(faults).hasSize(length - 300);
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.message()).isEqualTo(Message.of("line.too-long", 300, 301)));
    }

    private static LineInput people(String year, String period) {
        return new LineInput(
                "GIAO_DUC", "Toán", null, null, null, "HP-SV-XS", "Giáo viên", "FULL_TIME", year, period, null);
    }

    private static LineInput major(String major) {
        return new LineInput("GIAO_DUC", major, null, null, null, "HP-SV-XS", "Giáo viên", "FULL_TIME", "1", "2", null);
    }

    private static LineInput with(UnaryOperator<String> requirements) {
        return new LineInput(
                "GIAO_DUC",
                "Toán",
                null,
                null,
                requirements.apply(""),
                "HP-SV-XS",
                "Giáo viên",
                "FULL_TIME",
                "1",
                "2",
                null);
    }

    private static List<String> faults(LineInput input) {
        return check(input).faults().stream()
                .map(fault -> fault.field() + " " + fault.message().code())
                .toList();
    }

    private static LineRules.Result check(LineInput input) {
        return LineRules.check(input, "GIAO_DUC"::equals, "HP-SV-XS"::equals);
    }
}
