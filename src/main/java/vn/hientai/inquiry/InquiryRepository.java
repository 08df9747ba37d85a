package vn.hientai.inquiry;

import org.springframework.data.repository.ListCrudRepository;

interface InquiryRepository extends ListCrudRepository<Inquiry, InquiryId> {}
