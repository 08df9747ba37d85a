package vn.hientai.demand.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ReceiptDetails;
import vn.hientai.document.Block;
import vn.hientai.document.Block.Fact;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.document.Letterhead;
import vn.hientai.document.Paper;
import vn.hientai.document.PaperPrinter;
import vn.hientai.document.Signature;
import vn.hientai.document.Title;
import vn.hientai.shared.web.OfficeWords;

/** Prints what a unit holds in its hand: the form to sign and stamp, and the receipt. Papers are in Vietnamese. */
@Component
class ProposalPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final PaperPrinter printer;
    private final MessageSource messages;
    private final OfficeWords words;

    ProposalPapers(PaperPrinter printer, MessageSource messages) {
        this.printer = printer;
        this.messages = messages;
        this.words = new OfficeWords(messages, VIETNAMESE);
    }

    ResponseEntity<byte[]> form(ProposalForm form) {
        var proposal = form.proposal();
        var paper = Paper.draft(text("print.file", proposal.unitName()), proposal.now())
                .landscape()
                .letterhead(new Letterhead(form.above(), form.organ(), null, null, form.place(), null, null))
                .title(title(form))
                .body(content(form))
                .signedBy(
                        Signature.byPen(text("print.preparer"), text("print.preparer-hint")),
                        Signature.byPen(text("print.head"), text("print.head-hint")))
                .paper();
        return pdf(paper);
    }

    ResponseEntity<byte[]> receipt(ProposalDetails proposal, ReceiptDetails receipt, LineTable lines) {
        var form = new ProposalForm(proposal, lines, receipt);
        var body = new ArrayList<Block>();
        body.add(Block.facts(facts(proposal, receipt).toArray(Fact[]::new)));
        body.add(Block.heading(text("receipt.content")));
        body.add(content(form));
        body.add(Block.paragraph(text("receipt.next-paper", words.deadline(proposal.communeDeadline()))));
        var paper = Paper.draft(text("receipt.file", receipt.number(), proposal.unitName()), receipt.sentAt())
                .landscape()
                .letterhead(Letterhead.plain(null, form.committee().replaceFirst("DÂN ", "DÂN\n")))
                .title(Title.named(
                        text("receipt.paper-kind"),
                        text("print.subject", proposal.year(), proposal.horizonFrom(), proposal.horizonTo())))
                .body(body.toArray(Block[]::new))
                .footNote(text("receipt.foot"))
                .paper();
        return pdf(paper);
    }

    private Title title(ProposalForm form) {
        var proposal = form.proposal();
        var title = Title.named(
                text("print.kind"),
                text("print.subject", proposal.year(), proposal.horizonFrom(), proposal.horizonTo()));
        var receipt = form.receipt();
        return title.withNote(
                receipt == null
                        ? text("print.paper-draft")
                        : text("print.paper-sent", receipt.reference(), words.instant(receipt.sentAt())));
    }

    private Block content(ProposalForm form) {
        var proposal = form.proposal();
        return form.isNil()
                ? Block.paragraph(text(
                        "print.nil",
                        proposal.unitName(),
                        proposal.year(),
                        proposal.horizonFrom(),
                        proposal.horizonTo()))
                : new PaperLines(words).table(proposal, form.lines());
    }

    private List<Fact> facts(ProposalDetails proposal, ReceiptDetails receipt) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("receipt.reference", receipt.reference()));
        facts.add(fact("receipt.unit", proposal.unitName()));
        facts.add(fact("receipt.commune", text("receipt.commune-name", proposal.communeName())));
        facts.add(fact("receipt.round", proposal.title()));
        facts.add(fact("receipt.said", text("receipt.kind." + receipt.kind())));
        facts.add(fact("receipt.sent-at", words.instantExact(receipt.sentAt())));
        facts.add(fact(receipt.senderLabel(), receipt.senderName()));
        facts.add(fact("receipt.sha256", receipt.sha256()));
        var withdrawnAt = receipt.withdrawnAt();
        if (withdrawnAt != null) {
            facts.add(fact("receipt.withdrawn-at", words.instantExact(withdrawnAt)));
        }
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(text(label), value);
    }

    private ResponseEntity<byte[]> pdf(Paper paper) {
        return FileDownload.of(paper.name(), FileKind.PDF, printer.pdf(paper));
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments, VIETNAMESE);
    }
}
