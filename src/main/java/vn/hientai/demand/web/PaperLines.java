package vn.hientai.demand.web;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.document.PaperTable;
import vn.hientai.document.PaperTable.Cell;
import vn.hientai.document.PaperTable.Column;
import vn.hientai.document.PaperTable.Row;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.OfficeWords;

/** Lines as the table of a paper. The columns are those letter 64/UBND-VHXH asks for. */
class PaperLines {

    private final OfficeWords words;

    PaperLines(OfficeWords words) {
        this.words = words;
    }

    PaperTable table(ProposalDetails proposal, LineTable table) {
        var rows = Stream.concat(
                table.lines().stream().map(this::row),
                Stream.of(Row.total(
                        text("line.total"),
                        Cell.number(table.totals().quantityYear()),
                        Cell.number(table.totals().quantityPeriod()),
                        Cell.empty())));
        return new PaperTable(
                List.of(
                        Column.centred(text("line.number"), 4),
                        Column.text(text("line.field"), 12),
                        Column.text(text("line.majors"), 15),
                        Column.text(text("line.institutions"), 14),
                        Column.text(text("line.requirements"), 18),
                        Column.text(text("line.category-and-post"), 16),
                        Column.number(text("line.year", proposal.year()), 7),
                        Column.number(text("line.period", proposal.horizonFrom(), proposal.horizonTo()), 8),
                        Column.text(text("line.note"), 8)),
                rows.toList());
    }

    private Row row(LineView line) {
        return Row.line(
                Cell.number(line.number()),
                Cell.text(line.field()),
                Cell.text(joined(line.major(), line.furtherMajors())),
                Cell.text(line.institutions() == null ? text("line.no-institution") : line.institutions()),
                Cell.text(line.requirements()),
                Cell.text(joined(line.category(), line.post() + " (" + words.text(line.postKind()) + ")")),
                Cell.number(line.quantityYear()),
                Cell.number(line.quantityPeriod()),
                Cell.text(line.note()));
    }

    private static String joined(@Nullable String... parts) {
        var joined = new StringJoiner("\n");
        Stream.of(parts).filter(Objects::nonNull).forEach(joined::add);
        return joined.toString();
    }

    private String text(String code, Object... arguments) {
        return words.text(Message.of(code, arguments));
    }
}
