package vn.hientai.catalogue.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hientai.catalogue.CatalogueLineId;
import vn.hientai.catalogue.TrailQueries;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.web.OfficeWords;

/** From a published figure back to who asked, agreed and approved, on one page and as a paper. */
@Controller
class TrailController {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final TrailQueries trails;
    private final CataloguePapers papers;
    private final OfficialTime time;
    private final MessageSource messages;
    private final CurrentUser user;

    TrailController(
            TrailQueries trails, CataloguePapers papers, OfficialTime time, MessageSource messages, CurrentUser user) {
        this.trails = trails;
        this.papers = papers;
        this.time = time;
        this.messages = messages;
        this.user = user;
    }

    @GetMapping("/catalogue-lines/{line}/trail")
    String show(@PathVariable CatalogueLineId line, Model model) {
        model.addAttribute("trail", trails.of(line, user.scope()));
        return "catalogue/entries/trail";
    }

    @GetMapping("/catalogue-lines/{line}/trail.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CatalogueLineId line) {
        var words = new OfficeWords(messages, VIETNAMESE);
        var trail = trails.of(line, user.scope());
        return FileDownload.of(
                "Đường đi của chỉ tiêu " + trail.entry().unit(), FileKind.PDF, papers.trail(trail, words, time.now()));
    }
}
