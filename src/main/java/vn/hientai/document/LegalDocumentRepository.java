package vn.hientai.document;

import org.springframework.data.repository.ListCrudRepository;

interface LegalDocumentRepository extends ListCrudRepository<LegalDocument, LegalDocumentId> {}
