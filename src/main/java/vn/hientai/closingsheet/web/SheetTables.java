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

/** The two tables of a printed closing sheet: how many units ended how, and each unit with its facts. */
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

    PaperTable totals() {
        var rows = new ArrayList<Row>();
        content.totals().forEach(total -> rows.add(total(total)));
        rows.add(Row.total(
                text("sheet.addressed"),
                Cell.number(content.addressed(Bloc.GOVERNMENT)),
                Cell.number(content.addressed(Bloc.PARTY)),
                Cell.number(content.units().size())));
        return new PaperTable(
                List.of(
                        Column.text(text("sheet.outcome"), 52),
                        Column.number(text("sheet.bloc.GOVERNMENT"), 16),
                        Column.number(text("sheet.bloc.PARTY"), 16),
                        Column.number(text("sheet.total"), 16)),
                rows);
    }

    PaperTable units() {
        var rows = new ArrayList<Row>();
        for (var unit : content.units()) {
            rows.add(unit(rows.size() + 1, unit));
        }
        return new PaperTable(
                List.of(
                        Column.centred(text("sheet.number"), 4),
                        Column.text(text("sheet.unit"), 22),
                        Column.text(text("sheet.bloc"), 8),
                        Column.text(text("sheet.outcome"), 14),
                        Column.text(text("sheet.how"), 12),
                        Column.text(text("sheet.answered-at"), 11),
                        Column.text(text("sheet.reference"), 13),
                        Column.centred(text("sheet.deadline-number"), 5),
                        Column.text(text("sheet.note"), 18)),
                rows);
    }

    private Row total(Total total) {
        return Row.line(
                Cell.text(text("sheet.outcome." + total.outcome())),
                Cell.number(total.government()),
                Cell.number(total.party()),
                Cell.number(total.all()));
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
