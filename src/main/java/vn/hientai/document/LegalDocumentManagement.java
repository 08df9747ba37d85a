package vn.hientai.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.NotFound;

/**
 * Keeps the register of legal documents. Each document belongs to an act of another module (a call, a dispatch) and is
 * written in that act's transaction; the act checks the permission and writes the audit trail.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class LegalDocumentManagement {

    private final LegalDocumentRepository documents;

    LegalDocumentManagement(LegalDocumentRepository documents) {
        this.documents = documents;
    }

    public LegalDocumentId register(RegisterDocument content) {
        return documents.save(new LegalDocument(content)).id();
    }

    /** Replaces everything that is known about the document. */
    public LegalDocumentId update(LegalDocumentId id, RegisterDocument content) {
        var document = documents.findById(id).orElseThrow(() -> new NotFound(id));
        document.update(content);
        return documents.save(document).id();
    }

    /**
     * What is known about a document.
     *
     * @param number null while it is a draft
     * @param body its text; may be empty when the file says it
     * @param file its scan or signed form, already stored
     * @param citations in the order in which the document names them, as often as it names them
     */
    public record RegisterDocument(
            LegalDocumentKind kind,
            @Nullable String number,
            String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String signer,
            String subject,
            String body,
            @Nullable FileId file,
            List<Citation> citations) {

        public RegisterDocument {
            citations = List.copyOf(citations);
        }
    }
}
