package vn.hientai.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.OfficialTime;

/** The conditions of a search in the trail, only those asked for, so that each finds its index. */
class AuditCriteria {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    static AuditCriteria of(AuditFilter filter) {
        return new AuditCriteria()
                .and("act = :act", "act", filter.act())
                .and("record_type = :recordType", "recordType", filter.recordType())
                .and("record_id = :recordId", "recordId", filter.recordId())
                .and("actor = :actor", "actor", filter.actor())
                .and("at >= :from", "from", startOf(filter.firstDay(), 0))
                .and("at < :until", "until", startOf(filter.lastDay(), 1));
    }

    /** Adds a condition unless its value is null. */
    AuditCriteria and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(OfficialTime.ZONE).toOffsetDateTime();
    }
}
