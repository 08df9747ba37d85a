package vn.hientai.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** The register of changes, to which is only ever added, each with its document and in the order of time. */
@Component
class UnitChangeRegister {

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;
    private final AuditTrail audit;

    UnitChangeRegister(JdbcClient jdbc, OfficialTime time, CurrentUser user, AuditTrail audit) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
        this.audit = audit;
    }

    Instant now() {
        return time.now();
    }

    /** Enters that a unit has another name from now on, and until when it had the old one. */
    void enterName(Unit unit, String newName, ChangeDocument document) {
        var since = append(unit, UnitChangeKind.RENAME, newName, null, document);
        jdbc.sql("""
                        insert into unit_name (unit_id, number, name, valid_from, valid_to)
                        select c.unit_id, c.number, c.name_before, :since, c.effective_at
                        from unit_change c
                        where c.unit_id = :unit
                        order by c.number desc limit 1
                        """).param("unit", unit.id().value()).param("since", since).update();
        audit.record(AuditEntry.of("unit.renamed", "unit", unit.id())
                .change("name", unit.name(), newName)
                .with("number", document.number())
                .with("reason", document.reason()));
    }

    /** Enters that a unit ends now. */
    void enterEnd(Unit unit, UnitChangeKind kind, @Nullable Unit successor, ChangeDocument document) {
        append(unit, kind, null, successor, document);
        audit.record(AuditEntry.of(kind == UnitChangeKind.MERGE ? "unit.merged" : "unit.closed", "unit", unit.id())
                .with("code", unit.code())
                .with("name", unit.name())
                .with("successor", successor == null ? null : successor.code())
                .with("number", document.number())
                .with("reason", document.reason()));
    }

    /** Appends a row; since when the name it ends was in force, null when nobody knows. */
    private @Nullable OffsetDateTime append(
            Unit unit,
            UnitChangeKind kind,
            @Nullable String nameAfter,
            @Nullable Unit successor,
            ChangeDocument document) {
        var now = time.now();
        if (document.date().isAfter(LocalDate.ofInstant(now, OfficialTime.ZONE))) {
            throw new RuleViolation("unit-change.document-not-yet");
        }
        var last = last(unit.id());
        if (last.at() != null && now.isBefore(last.at().toInstant())) {
            throw new RuleViolation("unit-change.before-the-last", unit.fullName());
        }
        jdbc.sql("""
                        insert into unit_change (id, unit_id, number, kind, successor_id, name_before, name_after,
                            document_number, document_date, issuer, reason, effective_at, made_by, maker_name)
                        values (:id, :unit, :number, :kind, :successor, :before, :after,
                            :documentNumber, :documentDate, :issuer, :reason, :now, :by, :name)
                        """)
                .param("id", UUID.randomUUID())
                .param("unit", unit.id().value())
                .param("number", last.number() + 1)
                .param("kind", kind.name())
                .param("successor", successor == null ? null : successor.id().value())
                .param("before", unit.name())
                .param("after", nameAfter)
                .param("documentNumber", document.number())
                .param("documentDate", document.date())
                .param("issuer", document.issuer())
                .param("reason", document.reason())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
        return last.at();
    }

    private Last last(UnitId unit) {
        return jdbc.sql("""
                        select coalesce(max(number), 0) as number, max(effective_at) as at
                        from unit_change where unit_id = :unit
                        """)
                .param("unit", unit.value())
                .query((row, index) -> new Last(row.getInt("number"), row.getObject("at", OffsetDateTime.class)))
                .single();
    }

    private record Last(int number, @Nullable OffsetDateTime at) {}
}
