package vn.hientai.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * «Năm đã đối chiếu»: a person compared the year with its official document.
 *
 * @param document number of the document
 * @param documentDate its date
 * @param by name of the person who compared
 */
@Embeddable
public record DocumentCheck(
        @Column(name = "checked_document") String document,
        @Column(name = "checked_document_date") LocalDate documentDate,
        @Column(name = "checked_at") Instant at,
        @Column(name = "checked_by") String by) {}
