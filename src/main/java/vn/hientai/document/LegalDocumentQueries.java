package vn.hientai.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;

/**
 * Reads legal documents for other modules. It knows no scope: the caller has found the row that holds the document's id
 * within the reader's scope.
 */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class LegalDocumentQueries {

    private final LegalDocumentRepository documents;

    LegalDocumentQueries(LegalDocumentRepository documents) {
        this.documents = documents;
    }

    public LegalDocumentDetails details(LegalDocumentId id) {
        return documents.findById(id).orElseThrow(() -> new NotFound(id)).details();
    }

    /** What cannot be right in the dates the document prints: for a person to look at, never corrected by itself. */
    public List<Message> contradictions(LegalDocumentDetails details) {
        return Contradictions.in(details.issuedOn(), details.citations());
    }
}
