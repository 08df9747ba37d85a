package vn.hientai.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hientai.shared.RuleViolation;

class SheetReaderTests {

    static List<Brought> corpus() {
        return Corpus.all();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void findsEveryLineOnceWithTheAddressOfEveryCell(Brought brought) {
        var read = brought.read();

        assertThat(read.lines()).extracting(Brought::shown).containsExactlyElementsOf(brought.lines());
        assertThat(read.skipped())
                .extracting(row -> row.row() + " " + row.reason())
                .containsExactlyElementsOf(brought.skipped());
        assertThat(Brought.codes(read)).containsExactlyElementsOf(brought.told());
    }

    @Test
    void hasAtLeastFortyTables() {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void showsWhatWasRepaired() {
        var read = SheetReader.clipboard("Ngµnh\tVÞ trÝ\nTo¸n\tGi¸o viªn", null, Brought.COLUMNS, Map.of());

        assertThat(read.repairs()).hasSize(1);
        assertThat(read.repairs().get(0).arguments()).containsExactly("Ngµnh", "Ngành");
    }

    /** A sign that an old font would show as a letter is no word of it. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00ad", "\u00ad\u00ad", "\u00ad \u00ad", "\u200b\u00ad\ufeff"})
    void takesSoftHyphensForNothing(String invisible) {
        var read = SheetReader.clipboard(
                "Nganh\tVi tri\n" + invisible + "\tGiao vien\nToan\tGiao\u00advien", null, Brought.COLUMNS, Map.of());

        assertThat(read.lines()).extracting(line -> line.text("major")).containsExactly("", "Toan");
        assertThat(read.lines()).extracting(line -> line.text("post")).containsExactly("Giao vien", "Giaovien");
        assertThat(read.repairs()).isEmpty();
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void leavesSignsThatStandAlone() {
        var read = SheetReader.clipboard("Nganh\tVi tri\n§ 5\tA ® B", null, Brought.COLUMNS, Map.of());

        assertThat(read.lines()).extracting(line -> line.text("major")).containsExactly("§ 5");
        assertThat(read.lines()).extracting(line -> line.text("post")).containsExactly("A ® B");
        assertThat(read.repairs()).isEmpty();
    }

    @Test
    void showsTheHeadingsAPersonMaps() {
        var read = SheetReader.clipboard("học gì\tbao nhiêu\nToán\t2", null, Brought.COLUMNS, Map.of());

        assertThat(read.isMapped()).isFalse();
        assertThat(read.headings())
                .containsExactly(
                        new ReadSheet.Heading("A", "học gì", null), new ReadSheet.Heading("B", "bao nhiêu", null));
    }

    @Test
    void joinsTheHeadingsOfTwoRows() {
        var read = SheetReader.clipboard(
                "Ngành\tSố lượng\t\n\tNăm 2026\tGiai đoạn\nToán\t2\t3", null, Brought.COLUMNS, Map.of());

        assertThat(read.headings())
                .containsExactly(
                        new ReadSheet.Heading("A", "Ngành", "major"),
                        new ReadSheet.Heading("B", "Số lượng | Năm 2026", "quantityYear"),
                        new ReadSheet.Heading("C", "Số lượng | Giai đoạn", "quantityPeriod"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kính gửi: UBND xã\nTrường cần 2 giáo viên Toán.\n\nTrân trọng.", "Toán", "Toán\nVăn\nLý"})
    void refusesTextThatIsNoTable(String text) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SheetReader.clipboard(text, null, Brought.COLUMNS, Map.of()))
                .withMessage("sheet.refused.no-table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\t\t\n \t\u00a0", "\u200b\t\u200b"})
    void refusesAnEmptyClipboard(String text) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SheetReader.clipboard(text, null, Brought.COLUMNS, Map.of()))
                .withMessage("sheet.refused.empty");
    }

    @Test
    void fallsBackOnTheTextOfAPageWithoutTable() {
        var read = SheetReader.clipboard("Ngành\tVị trí\nToán\tGiáo viên", "<p>Ngành</p>", Brought.COLUMNS, Map.of());

        assertThat(read.lines()).hasSize(1);
    }
}
