package vn.hientai.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.Aggregate;

/** Văn bản: a document with legal effect, ours or another office's, and the documents it rests on. */
@Entity
@Table(name = "legal_document")
class LegalDocument extends Aggregate<LegalDocument, LegalDocumentId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LegalDocumentId id;

    @Enumerated(EnumType.STRING)
    private LegalDocumentKind kind;

    private @Nullable String number;

    private String issuer;

    private @Nullable LocalDate issuedOn;

    private @Nullable String signer;

    private String subject;

    private String body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private @Nullable FileId file;

    @ElementCollection
    @CollectionTable(name = "legal_document_citation", joinColumns = @JoinColumn(name = "legal_document_id"))
    @OrderColumn(name = "position")
    private List<Citation> citations = new ArrayList<>();

    LegalDocument(RegisterDocument content) {
        this.id = LegalDocumentId.next();
        this.kind = content.kind();
        this.issuer = content.issuer();
        this.subject = content.subject();
        this.body = content.body();
        update(content);
    }

    @SuppressWarnings("NullAway.Init")
    protected LegalDocument() {
        // for JPA
    }

    final void update(RegisterDocument content) {
        kind = content.kind();
        number = content.number();
        issuer = content.issuer();
        issuedOn = content.issuedOn();
        signer = content.signer();
        subject = content.subject();
        body = content.body();
        file = content.file();
        citations.clear();
        citations.addAll(content.citations());
    }

    LegalDocumentDetails details() {
        return new LegalDocumentDetails(
                id, kind, number, issuer, issuedOn, signer, subject, body, file, List.copyOf(citations));
    }

    @Override
    public LegalDocumentId id() {
        return id;
    }
}
