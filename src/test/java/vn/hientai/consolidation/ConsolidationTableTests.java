package vn.hientai.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.consolidation.SampleCall.AFTERNOON;
import static vn.hientai.consolidation.SampleCall.MORNING;
import static vn.hientai.consolidation.SampleCall.line;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hientai.consolidation.ConsolidationTable.FieldRows;
import vn.hientai.consolidation.ConsolidationTable.Row;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineContent;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;

@ConsolidationTest
class ConsolidationTableTests {

    private static final List<String> FIELDS = List.of("PHAP_LUAT", "GIAO_DUC", "CNTT_TT");
    private static final List<String> MAJORS =
            List.of("Sư phạm Tiếng Anh", "sư phạm tiếng anh", "Luật – Kinh tế", "Luật - Kinh tế", "Y khoa");
    private static final List<String> CATEGORIES = List.of("HP-SV-XS", "HP-HS-GIAI");

    @Autowired
    SampleCall sample;

    @Autowired
    ConsolidationQueries consolidations;

    @Autowired
    CurrentUser user;

    @Test
    void sumsWhatUnitsSentByFieldAndCountsEachLineOnce() {
        var call = randomCall(53);

        var table = table(call);

        assertThat(table.fields().stream()
                        .collect(Collectors.toMap(FieldRows::code, field -> proposed(field.subtotal()))))
                .isEqualTo(sample.sentByField(call));
        assertThat(table.total())
                .isEqualTo(sum(table.fields().stream().map(FieldRows::subtotal).toList()));
        assertThat(table.fields()).allSatisfy(field -> assertThat(field.subtotal())
                .isEqualTo(sum(field.rows().stream().map(Row::figures).toList())));
    }

    @Test
    void everyFigureOpensLinesThatAddUpToIt() {
        var call = randomCall(798);

        assertThat(total(call, new LineSelection(null, null, null)))
                .isEqualTo(table(call).total());
        for (var field : table(call).fields()) {
            assertThat(total(call, new LineSelection(field.code(), null, null))).isEqualTo(field.subtotal());
            for (var row : field.rows()) {
                assertThat(total(call, new LineSelection(field.code(), row.major(), row.categoryCode())))
                        .isEqualTo(row.figures());
            }
        }
    }

    @Test
    void spellingsOfOneMajorAreOneRowInTheFirstSpelling() {
        var call = sample.publish(2);
        sample.send(call, 1, line("PHAP_LUAT", "Luật – Kinh tế", "HP-SV-XS", 1, 2));
        sample.send(call, 2, line("PHAP_LUAT", "luật - kinh tế", "HP-SV-XS", 3, 4));

        assertThat(table(call).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.rows()).singleElement().satisfies(row -> {
                    assertThat(row.major()).isEqualTo("Luật – Kinh tế");
                    assertThat(row.figures()).isEqualTo(new Figures(2, 4, 6, 4, 6));
                }));
    }

    @Test
    void saysWhoseLinesCount() {
        var call = sample.publish(5);
        var first = sample.send(call, 1, line("GIAO_DUC", "Toán", "HP-SV-XS", 1, 1));
        sample.send(call, 2, line("GIAO_DUC", "Toán", "HP-SV-XS", 1, 1));
        sample.declareNil(call, 3);
        sample.accept(first);

        assertThat(table(call).units()).isEqualTo(new UnitCounts(1, 0, 0, 0, 1, 0, 1, 2, 0));
        assertThat(table(call).total().lines()).isEqualTo(2);
    }

    @Test
    void isThereForTheCommunesOwnOfficesOnly() {
        var call = sample.publish(1);

        for (var reader : List.of("vhxh", "chutich", "kinhte", "thanhtra")) {
            assertThat(tableAs(reader, call).isEmpty()).isTrue();
        }
        for (var stranger : List.of("xdd", "t01", "vhxh.khac", "chutich.khac", "quantri")) {
            assertThatExceptionOfType(NotFound.class).as(stranger).isThrownBy(() -> tableAs(stranger, call));
        }
    }

    private CallId randomCall(long seed) {
        var random = new Random(seed);
        var call = sample.publish(8);
        for (var unit = 1; unit <= 6; unit++) {
            sample.send(
                    call,
                    unit,
                    IntStream.rangeClosed(0, random.nextInt(6))
                            .mapToObj(each -> randomLine(random))
                            .toArray(LineContent[]::new));
        }
        return call;
    }

    private static LineContent randomLine(Random random) {
        var year = random.nextInt(4);
        return line(
                FIELDS.get(random.nextInt(FIELDS.size())),
                MAJORS.get(random.nextInt(MAJORS.size())),
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                year,
                year + 1 + random.nextInt(5));
    }

    private ConsolidationTable table(CallId call) {
        return tableAs("vhxh", call);
    }

    private ConsolidationTable tableAs(String reader, CallId call) {
        return sample.at(AFTERNOON, reader, () -> consolidations.table(call, user.scope()));
    }

    /** The total at the foot, which must be that of the lines above it. */
    private Figures total(CallId call, LineSelection selection) {
        var selected = sample.at(MORNING, "vhxh", () -> consolidations.lines(call, selection, 0, user.scope()));
        var lines = selected.lines().stream()
                .map(line -> new Figures(
                        1,
                        line.content().quantityYear(),
                        line.content().quantityPeriod(),
                        line.agreedYear(),
                        line.agreedPeriod()))
                .toList();
        assertThat(sum(lines)).isEqualTo(selected.total());
        return selected.total();
    }

    private static Figures sum(List<Figures> parts) {
        return Figures.sum(parts);
    }

    private static List<Integer> proposed(Figures figures) {
        return List.of(figures.lines(), figures.proposedYear(), figures.proposedPeriod());
    }
}
