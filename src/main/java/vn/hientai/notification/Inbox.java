package vn.hientai.notification;

import java.time.Instant;
import java.util.Map;
import org.springframework.data.domain.Page;

/**
 * A page of a person's notices.
 *
 * @param counts how many there are of each kind
 * @param at official time at which that was true
 */
public record Inbox(Page<NoticeLine> lines, Map<NoticeKind, Long> counts, Instant at) {}
