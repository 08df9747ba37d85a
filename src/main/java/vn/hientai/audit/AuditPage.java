package vn.hientai.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the trail, newest first.
 *
 * @param lines what was found
 * @param olderThan the number below which the next page looks, null when there is nothing below
 */
public record AuditPage(List<AuditLine> lines, @Nullable Long olderThan) {}
