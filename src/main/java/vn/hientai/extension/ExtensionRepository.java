package vn.hientai.extension;

import org.springframework.data.repository.ListCrudRepository;

interface ExtensionRepository extends ListCrudRepository<Extension, ExtensionId> {}
