package vn.hientai.demand;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CommuneExtensions.CommuneExtension;
import vn.hientai.document.FileStore;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.document.LegalDocumentQueries;
import vn.hientai.document.StoredFile;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/**
 * The papers of a call for whoever may know of it: the commune's letter, the resolution attached to it, and what gave
 * the commune more time.
 */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class CallPapers {

    private final CallQueries calls;
    private final LegalDocumentQueries documents;
    private final FileStore files;
    private final CommuneExtensions extensions;

    CallPapers(CallQueries calls, LegalDocumentQueries documents, FileStore files, CommuneExtensions extensions) {
        this.calls = calls;
        this.documents = documents;
        this.files = files;
        this.extensions = extensions;
    }

    /** The commune's letter with what it cites. */
    public LegalDocumentDetails letter(CallId id, Scope scope) {
        return documents.details(calls.details(id, scope).letterId());
    }

    /** What cannot be right in the dates the letter prints. */
    public List<Message> contradictions(CallId id, Scope scope) {
        return documents.contradictions(letter(id, scope));
    }

    /** The documents by which the city gave the commune more time, in order. */
    public List<CommuneExtension> extensions(CallId id, Scope scope) {
        var call = calls.details(id, scope);
        return call.isChained() ? extensions.of(call.roundId(), call.communeId()) : List.of();
    }

    /** The attached resolution; not found when none is attached. */
    public StoredFile resolution(CallId id, Scope scope) {
        var file = calls.details(id, scope).resolutionFileId();
        if (file == null) {
            throw new NotFound(id);
        }
        return files.open(file);
    }
}
