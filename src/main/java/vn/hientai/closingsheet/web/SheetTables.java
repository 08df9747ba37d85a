package vn.hientai.closingsheet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.hientai.closingsheet.SheetContent;
import vn.hientai.closingsheet.SheetContent.Total;
import vn.hientai.closingsheet.SheetUnit;
import vn.hientai.document.PaperTable;
import vn.hientai.document.PaperTable.Cell;
import vn.hientai.document.PaperTable.Column;
import vn.hientai.document.PaperTable.Row;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.web.OfficeWords;

/** The table of a printed closing sheet: each unit with its facts, then how many units ended how. */
final class SheetTables {

    private final SheetContent content;
    private final OfficeWords words;
    private final MessageSource messages;
    private final Locale locale;

    SheetTables(SheetContent content, OfficeWords words, MessageSource messages, Locale locale) {
        this.content = content;
        this.words = words;
        this.messages = messages;
        this.locale = locale;
    }

    PaperTable table() {
        var rows = new ArrayList<Row>();
        for (var unit : content.units()) {
            rows.add(unit(rows.size() + 1, unit));
        }
        content.totals().forEach(total -> rows.add(total(total)));
        rows.add(Row.total(
                total("sheet.addressed", content.addressed(Bloc.GOVERNMENT), content.addressed(Bloc.PARTY)),
                Cell.number(content.units().size())));
        return new PaperTable(
                List.of(
                        Column.centred(text("sheet.number"), 5),
                        Column.text(text("sheet.unit"), 18),
                        Column.text(text("sheet.bloc"), 8),
                        Column.text(text("sheet.outcome"), 13),
                        Column.text(text("sheet.how"), 10),
                        Column.text(text("sheet.answered-at"), 11),
                        Column.text(text("sheet.reference"), 27),
                        Column.centred(text("sheet.deadline-number"), 5),
                        Column.text(text("sheet.note"), 13)),
                rows);
    }

    private Row total(Total total) {
        return Row.subtotal(
                total("sheet.outcome." + total.outcome(), total.government(), total.party()), Cell.number(total.all()));
    }

    private String total(String outcome, int government, int party) {
        return text("sheet.total-row", text(outcome), government, party);
    }

    private Row unit(int number, SheetUnit unit) {
        var answer = unit.answer();
        return Row.line(
                Cell.number(number),
                Cell.text(unit.name() + "\n" + unit.code()),
                Cell.text(text("sheet.bloc." + unit.bloc())),
                Cell.text(text("sheet.outcome." + unit.outcome())),
                Cell.text(answer == null ? null : how(answer)),
                Cell.text(answer == null ? null : words.instant(answer.answeredAt())),
                Cell.text(answer == null ? null : answer.reference()),
                Cell.number(unit.deadlineNumber()),
                Cell.text(notes(unit)));
    }

    private String how(SheetUnit.Answer answer) {
        var number = answer.arrivalNumber();
        return answer.onPaper() ? text("sheet.paper", number == null ? "" : number) : text("sheet.own");
    }

    private String notes(SheetUnit unit) {
        var notes = new ArrayList<String>();
        var extension = unit.extension();
        if (extension != null) {
            notes.add(text("sheet.extended", extension, words.deadline(unit.until())));
        }
        var answer = unit.answer();
        if (answer != null && answer.returned()) {
            notes.add(text("sheet.returned"));
        }
        if (unit.hasKeptLines()) {
            notes.add(text("sheet.kept", unit.keptLines()));
        }
        return String.join("\n", notes);
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
