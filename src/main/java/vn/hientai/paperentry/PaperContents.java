package vn.hientai.paperentry;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.PaperSending.PaperAnswer;

/** Puts together what a paper says, and keeps the unit's draft that gives way to it. */
@Component
class PaperContents {

    private final PaperLineRepository lines;
    private final KeptDrafts drafts;

    PaperContents(PaperLineRepository lines, KeptDrafts drafts) {
        this.lines = lines;
        this.drafts = drafts;
    }

    /** The answer the paper gives for its unit; a nil declaration leaves the unit's draft where it is. */
    PaperAnswer answer(PaperEntry entry) {
        if (!entry.arrival().isNil()) {
            drafts.keep(entry);
        }
        return new PaperAnswer(
                entry.id().value(), entry.seen(), entry.arrival().kind(), contents(entry), entry.evidence());
    }

    private List<LineContent> contents(PaperEntry entry) {
        return lines.findInOrder(entry.id()).stream().map(PaperLine::content).toList();
    }
}
