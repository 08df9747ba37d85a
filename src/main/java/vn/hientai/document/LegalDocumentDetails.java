package vn.hientai.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal document as pages and other modules see it.
 *
 * @param number null while it is a draft
 * @param body its text; empty when only the file is kept
 * @param citations in the order in which the document names them
 */
public record LegalDocumentDetails(
        LegalDocumentId id,
        LegalDocumentKind kind,
        @Nullable String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String signer,
        String subject,
        String body,
        @Nullable FileId file,
        List<Citation> citations) {}
