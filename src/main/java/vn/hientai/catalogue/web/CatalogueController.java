package vn.hientai.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.catalogue.CatalogueFilter;
import vn.hientai.catalogue.CatalogueLineId;
import vn.hientai.catalogue.CatalogueQueries;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.policy.Policies;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;

/** The public catalogue: what was approved and published, to be searched, printed and taken along. */
@Controller
class CatalogueController {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final CatalogueQueries catalogue;
    private final CataloguePapers papers;
    private final Policies policies;
    private final OfficialTime time;
    private final CurrentUser user;

    CatalogueController(
            CatalogueQueries catalogue,
            CataloguePapers papers,
            Policies policies,
            OfficialTime time,
            CurrentUser user) {
        this.catalogue = catalogue;
        this.papers = papers;
        this.policies = policies;
        this.time = time;
        this.user = user;
    }

    @GetMapping("/catalogue")
    String list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID commune,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            @Nullable Principal reader,
            HttpServletResponse response) {
        var filter = filter(text, year, commune, field, category, open);
        model.addAttribute("found", catalogue.page(filter, PageRequest.of(Math.max(page, 0), CatalogueQueries.PAGE)));
        model.addAttribute("filter", filter);
        model.addAttribute("policies", policies.all());
        keepForVisitors(reader, response);
        return "catalogue/entries/list";
    }

    @GetMapping("/catalogue.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID commune,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "false") boolean open) {
        var entries = catalogue.all(filter(text, year, commune, field, category, open));
        Instant now = time.now();
        return FileDownload.of("Danh mục nhu cầu đã được phê duyệt", FileKind.XLSX, papers.workbook(entries, now));
    }

    @GetMapping("/catalogue/{line}")
    String show(
            @PathVariable CatalogueLineId line, Model model, @Nullable Principal reader, HttpServletResponse response) {
        model.addAttribute("entry", catalogue.entry(line));
        model.addAttribute("history", catalogue.history(line));
        model.addAttribute(
                "readsTrail",
                reader != null
                        && user.isAny(
                                Role.HOME_AFFAIRS_REVIEWER,
                                Role.HOME_AFFAIRS_LEADER,
                                Role.AUDITOR,
                                Role.COMMUNE_COORDINATOR,
                                Role.COMMUNE_LEADER));
        keepForVisitors(reader, response);
        return "catalogue/entries/show";
    }

    /** Pages of nobody in particular may be kept for a minute by whoever stands between. */
    private static void keepForVisitors(@Nullable Principal reader, HttpServletResponse response) {
        if (reader == null) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    private static CatalogueFilter filter(
            @Nullable String text,
            @Nullable Integer year,
            @Nullable UUID commune,
            @Nullable String field,
            @Nullable String category,
            boolean open) {
        return new CatalogueFilter(
                text == null ? "" : text, year, commune, blankToNull(field), blankToNull(category), open);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
