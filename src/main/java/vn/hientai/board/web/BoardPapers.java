package vn.hientai.board.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hientai.demand.BoardRow;
import vn.hientai.document.Block;
import vn.hientai.document.Block.Fact;
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
import vn.hientai.shared.web.OfficeWords;

/** Prints the board as PDF or XLSX. Papers are in Vietnamese. */
@Component
class BoardPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final PaperPrinter printer;
    private final MessageSource messages;
    private final OfficeWords words;

    BoardPapers(PaperPrinter printer, MessageSource messages) {
        this.printer = printer;
        this.messages = messages;
        this.words = new OfficeWords(messages, VIETNAMESE);
    }

    ResponseEntity<byte[]> print(BoardSheet sheet, FileKind kind) {
        var paper = Paper.draft(
                        text("sheet.file", words.text(sheet.extent())),
                        sheet.board().readAt())
                .landscape()
                .letterhead(Letterhead.plain(sheet.above().isEmpty() ? null : sheet.above(), sheet.organ()))
                .title(Title.named(text("sheet.kind"), subject(sheet)))
                .body(Block.facts(facts(sheet).toArray(Fact[]::new)), table(sheet))
                .footNote(text("print.own-layout"))
                .paper();
        return FileDownload.of(paper.name(), kind, kind == FileKind.PDF ? printer.pdf(paper) : printer.xlsx(paper));
    }

    private String subject(BoardSheet sheet) {
        var call = sheet.call();
        return text("print.subject", call.year(), call.horizonFrom(), call.horizonTo());
    }

    private List<Fact> facts(BoardSheet sheet) {
        var call = sheet.call();
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(text("sheet.letter"), call.letterNumber() == null ? call.roundNumber() : call.letterNumber()));
        facts.add(new Fact(text("sheet.deadline"), words.deadline(call.deadline())));
        facts.add(new Fact(text("sheet.extent"), extent(sheet)));
        facts.add(new Fact(text("sheet.read"), words.instantExact(sheet.board().readAt())));
        return facts;
    }

    private String extent(BoardSheet sheet) {
        var extent = words.text(sheet.extent());
        return sheet.conditions().isEmpty()
                ? extent
                : extent + ": " + sheet.conditions().stream().map(words::text).collect(Collectors.joining("; "));
    }

    private PaperTable table(BoardSheet sheet) {
        var rows = new ArrayList<Row>();
        sheet.rows().forEach(row -> rows.add(row(rows.size() + 1, row)));
        rows.add(Row.total(
                text("sheet.total"),
                Cell.number(sheet.year()),
                Cell.number(sheet.period()),
                Cell.empty(),
                Cell.empty()));
        return new PaperTable(
                List.of(
                        Column.centred(text("sheet.number"), 4),
                        Column.text(text("board.unit"), 20),
                        Column.text(text("sheet.bloc"), 12),
                        Column.text(text("board.status"), 13),
                        Column.text(text("board.sent-at"), 12),
                        Column.number(text("board.lines"), 5),
                        Column.number(
                                text("board.year", Integer.toString(sheet.call().year())), 6),
                        Column.number(text("board.period"), 7),
                        Column.text(text("sheet.contact"), 12),
                        Column.text(text("sheet.phone"), 11)),
                rows);
    }

    private Row row(int number, BoardRow row) {
        var sentAt = row.sentAt();
        return Row.line(
                Cell.number(number),
                Cell.text(row.unitName() + "\n" + row.unitCode()),
                Cell.text(text("sheet.bloc." + row.bloc())),
                Cell.text(status(row)),
                Cell.text(sentAt == null ? null : words.instant(sentAt)),
                row.counts() ? Cell.number(row.lines()) : Cell.empty(),
                row.counts() ? Cell.number(row.quantityYear()) : Cell.empty(),
                row.counts() ? Cell.number(row.quantityPeriod()) : Cell.empty(),
                Cell.text(row.contactName()),
                Cell.text(row.contactPhone() == null ? text("board.no-phone") : row.contactPhone()));
    }

    private String status(BoardRow row) {
        var status = text("board.status." + row.status());
        if (row.hasUnsentLines()) {
            return status + ", " + text("board.unsent", row.lines());
        }
        return row.hasKeptLines() ? status + ", " + text("board.kept", row.lines()) : status;
    }

    private String text(String code, @Nullable Object... arguments) {
        return messages.getMessage(code, arguments, VIETNAMESE);
    }
}
