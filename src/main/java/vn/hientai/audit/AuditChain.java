package vn.hientai.audit;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hientai.shared.AuditEntry.Change;
import vn.hientai.shared.SearchKey;

/** The stored chain; the database numbers and seals what is appended. */
@Component
class AuditChain {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditChain(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Locks the chain's head until the transaction ends. */
    void append(StampedEntry stamped) {
        var actor = stamped.actor();
        var entry = stamped.entry();
        jdbc.sql("""
                        select audit_append(:at, :actor, :seat, :act, :recordType, :recordId, :changes, :searchKey, :replayed)
                        """)
                .param("at", stamped.at().atOffset(ZoneOffset.UTC))
                .param("actor", storable(actor.username(), LONGEST_NAME))
                .param("seat", actor.seat())
                .param("act", entry.act())
                .param("recordType", entry.recordType())
                .param("recordId", storable(entry.recordId(), LONGEST_ID))
                .param("changes", json.writeValueAsString(entry.changes()))
                .param("searchKey", searchKey(stamped))
                .param("replayed", stamped.replayed())
                .query(Long.class)
                .single();
    }

    private static String searchKey(StampedEntry stamped) {
        var who = Stream.of(stamped.actor().username(), stamped.actor().seat());
        var what = Stream.concat(
                Stream.of(stamped.entry().recordId()),
                stamped.entry().changes().stream().flatMap(AuditChain::values));
        var text = Stream.concat(who, what).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return storable(SearchKey.of(text).value(), Integer.MAX_VALUE);
    }

    private static Stream<@Nullable String> values(Change change) {
        return Stream.of(change.before(), change.after());
    }

    /** What strangers type (a username, an address) may be endless or hold characters no text of the database can. */
    private static String storable(String text, int longest) {
        var clean = text.replace('\0', ' ');
        return clean.length() <= longest ? clean : clean.substring(0, longest) + "…";
    }
}
