package vn.hientai.document;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface EncryptedFileRepository extends ListCrudRepository<EncryptedFile, FileId> {

    Optional<FileDetails> findDetailsById(FileId id);
}
