package vn.hientai.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.SearchKey;

/**
 * Which entries are looked for; null asks for nothing.
 *
 * @param firstDay of the days meant, in office time
 * @param lastDay belongs to the days meant
 * @param text found in names, seats, identities and values, however it is spelt
 */
public record AuditFilter(
        @Nullable String act,
        @Nullable String recordType,
        @Nullable String recordId,
        @Nullable String actor,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable SearchKey text) {}
