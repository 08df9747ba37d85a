package vn.hientai.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Deadline;

/**
 * A document that came after a call was published.
 *
 * @param content what it corrects, or why it was needed
 * @param units names of the units it adds, with the names they had then
 * @param deadline until when the added units answer; null for the other kinds
 */
public record AmendmentDetails(
        AmendmentKind kind,
        String documentNumber,
        LocalDate documentDate,
        String content,
        List<String> units,
        @Nullable Deadline deadline,
        Instant madeAt,
        String makerName) {}
