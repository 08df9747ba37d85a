package vn.hientai.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hientai.document.Block;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.document.Letterhead;
import vn.hientai.document.Paper;
import vn.hientai.document.PaperPrinter;
import vn.hientai.document.PaperTable;
import vn.hientai.document.PaperTable.Cell;
import vn.hientai.document.PaperTable.Column;
import vn.hientai.document.PaperTable.Row;
import vn.hientai.document.Title;
import vn.hientai.review.FilteredLines;
import vn.hientai.review.ReviewedLine;
import vn.hientai.shared.CurrentUser;

/** Writes the lines a filter leaves as a workbook with numbers as numbers. Papers are in Vietnamese. */
@Component
class LinePapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final PaperPrinter printer;
    private final MessageSource messages;

    LinePapers(PaperPrinter printer, MessageSource messages) {
        this.printer = printer;
        this.messages = messages;
    }

    ResponseEntity<byte[]> workbook(FilteredLines filtered, List<ReviewedLine> lines, CurrentUser user) {
        var round = filtered.round();
        var organ = user.seatLabel().split(" · ")[0].toUpperCase(VIETNAMESE);
        var paper = Paper.draft(text("review.file", Integer.toString(round.year())), round.now())
                .landscape()
                .letterhead(Letterhead.plain(null, organ))
                .title(Title.named(text("review.lines"), round.title()))
                .body(Block.paragraph(text("review.file-extent", filtered.sums().lines(), round.now())))
                .body(table(filtered, lines))
                .footNote(text("print.own-layout"))
                .paper();
        return FileDownload.of(paper.name(), FileKind.XLSX, printer.xlsx(paper));
    }

    private PaperTable table(FilteredLines filtered, List<ReviewedLine> lines) {
        var rows = new ArrayList<Row>();
        for (var number = 0; number < lines.size(); number++) {
            rows.add(row(number + 1, lines.get(number)));
        }
        rows.add(total(filtered));
        var year = Integer.toString(filtered.round().year());
        var horizon = filtered.round().horizonFrom() + "–" + filtered.round().horizonTo();
        return new PaperTable(
                List.of(
                        Column.centred(text("board-sheet.number"), 4),
                        Column.text(text("review.commune"), 10),
                        Column.text(text("consolidation.unit"), 14),
                        Column.text(text("consolidation.field"), 9),
                        Column.text(text("consolidation.major"), 12),
                        Column.text(text("consolidation.category"), 12),
                        Column.text(text("figure.post"), 9),
                        Column.number(text("consolidation.proposed-year", year), 6),
                        Column.number(text("consolidation.proposed-period", horizon), 6),
                        Column.number(text("consolidation.agreed-year", year), 6),
                        Column.number(text("consolidation.agreed-period", horizon), 6),
                        Column.text(text("review.agreed-reason"), 10),
                        Column.text(text("board.status"), 8),
                        Column.text(text("review.approved-reason"), 10),
                        Column.number(text("review.approved-year", year), 6),
                        Column.number(text("review.approved-period", horizon), 6)),
                rows);
    }

    private Row row(int number, ReviewedLine line) {
        var said = line.content();
        return Row.line(
                Cell.number(number),
                Cell.text(line.communeName()),
                Cell.text(line.unitName()),
                Cell.text(line.field()),
                Cell.text(said.major()),
                Cell.text(line.category()),
                Cell.text(said.post()),
                Cell.number(said.quantityYear()),
                Cell.number(said.quantityPeriod()),
                Cell.number(line.agreedYear()),
                Cell.number(line.agreedPeriod()),
                Cell.text(line.differsFromProposed() ? line.agreedReason() : null),
                Cell.text(text(line.isDecided() ? "review.decided-chip" : "review.undecided-chip")),
                Cell.text(line.approvedReason()),
                line.isDecided() ? Cell.number(line.approvedYear()) : Cell.empty(),
                line.isDecided() ? Cell.number(line.approvedPeriod()) : Cell.empty());
    }

    private Row total(FilteredLines filtered) {
        var sums = filtered.sums();
        return Row.total(
                text("consolidation.total"),
                Cell.number(sums.proposedYear()),
                Cell.number(sums.proposedPeriod()),
                Cell.number(sums.agreedYear()),
                Cell.number(sums.agreedPeriod()),
                Cell.empty(),
                Cell.empty(),
                Cell.text(text("review.counted-as-agreed")),
                Cell.number(sums.approvedYear()),
                Cell.number(sums.approvedPeriod()));
    }

    private String text(String code, @Nullable Object... arguments) {
        return messages.getMessage(code, arguments, VIETNAMESE);
    }
}
