package vn.hientai.closingsheet.web;

import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hientai.closingsheet.ClosingSheet;
import vn.hientai.closingsheet.SheetContent;
import vn.hientai.document.Block;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.document.Letterhead;
import vn.hientai.document.Paper;
import vn.hientai.document.PaperPrinter;
import vn.hientai.document.Signature;
import vn.hientai.document.Title;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.web.OfficeWords;

/**
 * Prints the closing sheet, in Vietnamese whatever the language of the screen. A confirmed one is made of what was
 * sealed alone, so it has the same bytes for ever.
 */
@Component
class SheetPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final PaperPrinter printer;
    private final MessageSource messages;
    private final OfficeWords words;

    SheetPapers(PaperPrinter printer, MessageSource messages) {
        this.printer = printer;
        this.messages = messages;
        this.words = new OfficeWords(messages, VIETNAMESE);
    }

    ResponseEntity<byte[]> pdf(ClosingSheet sheet) {
        var paper = paper(sheet);
        return FileDownload.of(paper.name(), FileKind.PDF, printer.pdf(paper));
    }

    ResponseEntity<byte[]> xlsx(ClosingSheet sheet) {
        var paper = paper(sheet);
        return FileDownload.of(paper.name(), FileKind.XLSX, printer.xlsx(paper));
    }

    private Paper paper(ClosingSheet sheet) {
        var content = sheet.content();
        var tables = new SheetTables(content, words, messages, VIETNAMESE);
        return Paper.draft(text("sheet.file", content.commune(), Integer.toString(content.year())), madeAt(sheet))
                .landscape()
                .letterhead(letterhead(content))
                .title(Title.named(text("sheet.paper-kind"), subject(content)).withNote(note(sheet)))
                .body(
                        Block.paragraph(text(
                                "sheet.paper-lead",
                                content.units().size(),
                                content.letter() == null ? content.round() : content.letter(),
                                words.deadline(new Deadline(content.deadline())))),
                        tables.table())
                .signedBy(
                        Signature.byPen(text("sheet.paper-maker"), text("print.preparer-hint")),
                        Signature.byPen(text("sheet.paper-head"), text("print.preparer-hint")))
                .footNote(text("sheet.paper-foot", content.sha256()))
                .paper();
    }

    private static Instant madeAt(ClosingSheet sheet) {
        var seal = sheet.seal();
        return seal == null ? sheet.call().now() : seal.confirmedAt();
    }

    private Letterhead letterhead(SheetContent content) {
        var committee = text("sheet.paper-committee") + "\n" + content.commune().toUpperCase(VIETNAMESE);
        return new Letterhead(null, committee, null, null, content.place(), null, null);
    }

    private String subject(SheetContent content) {
        return text(
                "sheet.paper-subject",
                Integer.toString(content.year()),
                content.horizonFrom() + "–" + content.horizonTo());
    }

    private String note(ClosingSheet sheet) {
        var seal = sheet.seal();
        return seal == null
                ? text("sheet.paper-provisional", words.instant(sheet.call().now()))
                : text("sheet.paper-confirmed", seal.number(), seal.confirmerName(), words.instant(seal.confirmedAt()));
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments, VIETNAMESE);
    }
}
