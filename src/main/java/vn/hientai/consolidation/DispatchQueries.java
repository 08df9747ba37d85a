package vn.hientai.consolidation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.consolidation.DispatchPaper.Part;
import vn.hientai.demand.CallId;
import vn.hientai.document.FileKind;
import vn.hientai.document.FileStore;
import vn.hientai.document.PaperPrinter;
import vn.hientai.document.StoredFile;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** The papers of a dispatch: generated from what the leader confirmed, and the signed one that was sent. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class DispatchQueries {

    private final ConsolidationQueries consolidations;
    private final DispatchSources sources;
    private final PaperPrinter printer;
    private final FileStore files;

    DispatchQueries(
            ConsolidationQueries consolidations, DispatchSources sources, PaperPrinter printer, FileStore files) {
        this.consolidations = consolidations;
        this.sources = sources;
        this.printer = printer;
        this.files = files;
    }

    /** Where the dispatch of a call stands. */
    public DispatchDetails details(CallId id, Scope scope) {
        var details = consolidations.details(id, scope);
        return new DispatchDetails(details, sources.warnings(details));
    }

    /** The same for the coordinator who records that it was sent. */
    @CommuneCoordinatorsOnly
    public DispatchDetails detailsToSend(CallId id, Scope scope) {
        return details(id, scope.as(Role.COMMUNE_COORDINATOR));
    }

    /** A paper in a format; the letter has no workbook. */
    public DispatchPaper print(CallId id, Part part, FileKind kind, Scope scope) {
        if (part == Part.LETTER && kind == FileKind.XLSX) {
            throw new NotFound(kind);
        }
        var source = sources.of(consolidations.details(id, scope));
        var paper = part == Part.LETTER ? new DispatchLetter(source).paper() : new DispatchAppendix(source).paper();
        var name = (part == Part.LETTER ? "Công văn đề xuất nhu cầu " : "Phụ lục nhu cầu ")
                + source.content().commune() + " " + source.content().year();
        return switch (kind) {
            case DOCX -> new DispatchPaper(name, kind, printer.docx(paper));
            case PDF -> new DispatchPaper(name, kind, printer.pdf(paper));
            case XLSX -> new DispatchPaper(name, kind, printer.xlsx(paper));
            case JPG, PNG -> throw new NotFound(kind);
        };
    }

    /** The signed paper, once it was sent. */
    public StoredFile signed(CallId id, Scope scope) {
        var dispatch = consolidations.details(id, scope).dispatch();
        if (dispatch == null) {
            throw new NotFound(id);
        }
        return files.open(dispatch.signedFile());
    }
}
