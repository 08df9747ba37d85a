package vn.hientai.study.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallDetails;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.document.Letterhead;
import vn.hientai.document.Paper;
import vn.hientai.document.PaperPrinter;
import vn.hientai.document.PaperTable;
import vn.hientai.document.PaperTable.Cell;
import vn.hientai.document.PaperTable.Column;
import vn.hientai.document.PaperTable.Row;
import vn.hientai.document.Signature;
import vn.hientai.document.Title;
import vn.hientai.shared.web.OfficeWords;
import vn.hientai.study.StudyRegister;
import vn.hientai.study.StudyRegisterQueries.RegisterFilter;
import vn.hientai.study.StudyRow;

/** Prints the register as it is filtered, and says so on the paper. Papers are in Vietnamese. */
@Component
class RegisterPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final PaperPrinter printer;
    private final MessageSource messages;
    private final OfficeWords words;

    RegisterPapers(PaperPrinter printer, MessageSource messages) {
        this.printer = printer;
        this.messages = messages;
        this.words = new OfficeWords(messages, VIETNAMESE);
    }

    ResponseEntity<byte[]> print(StudyRegister register, RegisterFilter filter, FileKind kind) {
        var call = register.call();
        var paper = Paper.draft(text("study.file"), call.now())
                .letterhead(head(call))
                .title(Title.named(text("study.paper-kind"), subject(call)).withNote(note(register, filter)))
                .body(table(register))
                .signedBy(
                        Signature.byPen(text("study.preparer"), text("study.preparer-hint")),
                        Signature.byPen(text("study.head"), text("study.head-hint")))
                .footNote(text("study.foot"))
                .paper();
        var name = text("study.file-of", call.communeName(), Integer.toString(call.year()));
        return FileDownload.of(name, kind, kind == FileKind.PDF ? printer.pdf(paper) : printer.xlsx(paper));
    }

    private static Letterhead head(CallDetails call) {
        var commune = call.communeName();
        var place = commune.replaceFirst("^(xã|phường|đặc khu) ", "");
        return new Letterhead(
                null, "ỦY BAN NHÂN DÂN\n" + commune.toUpperCase(VIETNAMESE), null, null, place, null, null);
    }

    private String subject(CallDetails call) {
        var letter = call.letterNumber();
        return letter == null ? text("study.paper-subject") : text("study.paper-subject-of", letter);
    }

    private String note(StudyRegister register, RegisterFilter filter) {
        var note = new ArrayList<String>();
        note.add(text("study.paper-read", words.instant(register.call().now())));
        if (filter.status() != null) {
            note.add(text("study.paper-only", text("study.status." + filter.status())));
        }
        if (!filter.text().isEmpty()) {
            note.add(text("study.paper-search", filter.text()));
        }
        return "(" + String.join("; ", note) + ")";
    }

    private PaperTable table(StudyRegister register) {
        var rows = new ArrayList<Row>();
        register.rows().forEach(row -> rows.add(row(rows.size() + 1, row)));
        rows.add(total(register.rows().getContent()));
        return new PaperTable(
                List.of(
                        Column.centred(text("study.number"), 6),
                        Column.text(text("study.unit"), 37),
                        Column.centred(text("study.day"), 13),
                        Column.text(text("study.way"), 13),
                        Column.number(text("study.attended"), 11),
                        Column.number(text("study.heads"), 11),
                        Column.text(text("study.note"), 15)),
                rows);
    }

    private Row row(int position, StudyRow row) {
        var entry = row.entry();
        if (entry == null) {
            return Row.line(
                    Cell.number(position),
                    Cell.text(row.unitName()),
                    Cell.empty(),
                    Cell.text(text("study.status.MISSING")),
                    Cell.empty(),
                    Cell.empty(),
                    Cell.empty());
        }
        var content = entry.content();
        return Row.line(
                Cell.number(position),
                Cell.text(row.unitName()),
                Cell.text(words.day(content.studiedOn())),
                Cell.text(text("study.way-short." + content.way())),
                Cell.number(content.attended()),
                Cell.number(content.heads()),
                Cell.text(content.note()));
    }

    private Row total(List<StudyRow> rows) {
        var attended = 0;
        var heads = 0;
        var recorded = 0;
        for (var row : rows) {
            var entry = row.entry();
            if (entry != null) {
                recorded++;
                attended += entry.content().attended();
                heads += entry.content().heads();
            }
        }
        return Row.total(
                text("study.total", recorded, rows.size()), Cell.number(attended), Cell.number(heads), Cell.empty());
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments, VIETNAMESE);
    }
}
