package vn.hientai.closingsheet.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.closingsheet.ClosingSheet;
import vn.hientai.closingsheet.ClosingSheetManagement;
import vn.hientai.closingsheet.ClosingSheetQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.web.CallPage;
import vn.hientai.shared.CurrentUser;

/** The closing sheet of a call: shown, printed, and confirmed after a page that names what it binds. */
@Controller
@RequestMapping("/calls/{id}")
class ClosingSheetController {

    private final ClosingSheetQueries sheets;
    private final ClosingSheetManagement management;
    private final SheetPapers papers;
    private final CurrentUser user;

    ClosingSheetController(
            ClosingSheetQueries sheets, ClosingSheetManagement management, SheetPapers papers, CurrentUser user) {
        this.sheets = sheets;
        this.management = management;
        this.papers = papers;
        this.user = user;
    }

    @GetMapping("/closing-sheet")
    String show(@PathVariable CallId id, Model model) {
        put(model, sheets.sheet(id, user.scope()));
        return "closingsheet/sheets/show";
    }

    /** The sheet as it stands, or with a number one that was confirmed once. */
    @GetMapping("/closing-sheet.{kind:pdf|xlsx}")
    ResponseEntity<byte[]> print(
            @PathVariable CallId id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable Integer number) {
        var sheet = sheets.sheet(id, number, user.scope());
        return kind.equals("pdf") ? papers.pdf(sheet) : papers.xlsx(sheet);
    }

    @GetMapping("/closing-sheet/confirmation")
    String newForm(@PathVariable CallId id, Model model) {
        var sheet = put(model, sheets.sheetToConfirm(id, user.scope()));
        return sheet.isConfirmed() ? "redirect:/calls/" + id + "/closing-sheet" : "closingsheet/sheets/confirmation";
    }

    @PostMapping("/closing-sheet/confirmation")
    String create(@PathVariable CallId id, @RequestParam String fingerprint, RedirectAttributes redirect) {
        management.confirm(id, fingerprint);
        redirect.addFlashAttribute("notice", "sheet.confirmed");
        return "redirect:/calls/" + id + "/closing-sheet";
    }

    private ClosingSheet put(Model model, ClosingSheet sheet) {
        CallPage.put(model, sheet.call(), user);
        model.addAttribute("sheet", sheet);
        return sheet;
    }
}
