package vn.hientai.amendment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.amendment.AmendmentManagement.Document;
import vn.hientai.demand.CallId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/** Appends and reads the documents that came after a call; nothing here changes or removes a row. */
@Repository
class AmendmentStore {

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;

    AmendmentStore(JdbcClient jdbc, OfficialTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    boolean isKnown(UUID key) {
        return jdbc.sql("select exists (select 1 from call_amendment where form_key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void append(
            CallId call,
            AmendmentKind kind,
            Document document,
            @Nullable Deadline deadline,
            Collection<UnitDetails> units) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into call_amendment (id, call_id, form_key, kind, document_number, document_date, content,
                            deadline, made_at, made_by, maker_name)
                        values (:id, :call, :key, :kind, :number, :date, :content, :deadline, :now, :by, :name)
                        """)
                .param("id", id)
                .param("call", call.value())
                .param("key", document.key())
                .param("kind", kind.name())
                .param("number", document.number())
                .param("date", document.date())
                .param("content", document.content())
                .param("deadline", deadline == null ? null : deadline.at().atOffset(ZoneOffset.UTC))
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
        units.forEach(unit -> jdbc.sql("insert into call_amendment_unit values (:amendment, :unit, :name)")
                .param("amendment", id)
                .param("unit", unit.id().value())
                .param("name", unit.fullName())
                .update());
    }

    /** The documents of a call, the latest first. */
    List<AmendmentDetails> of(CallId call) {
        return jdbc.sql("""
                        select a.*, coalesce((select array_agg(u.unit_name order by u.unit_name collate "vi-x-icu")
                                              from call_amendment_unit u where u.amendment_id = a.id), '{}') as units
                        from call_amendment a
                        where a.call_id = :call
                        order by a.made_at desc, a.id
                        """)
                .param("call", call.value())
                .query((row, index) -> new AmendmentDetails(
                        AmendmentKind.valueOf(row.getString("kind")),
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        row.getString("content"),
                        List.of((String[]) row.getArray("units").getArray()),
                        deadline(row.getObject("deadline", OffsetDateTime.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("maker_name")))
                .list();
    }

    private static @Nullable Deadline deadline(@Nullable OffsetDateTime at) {
        return at == null ? null : new Deadline(at.toInstant());
    }
}
