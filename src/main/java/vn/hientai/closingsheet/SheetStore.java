package vn.hientai.closingsheet;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;

/** Appends confirmed sheets; the table refuses to change or remove one. */
@Repository
class SheetStore {

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;

    SheetStore(JdbcClient jdbc, OfficialTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** Seals a content under the next number; the call's row is held alone. */
    int append(CallId call, SheetContent content) {
        return jdbc.sql("""
                        insert into closing_sheet (call_id, number, content, sha256, confirmed_at, confirmed_by,
                            confirmer_name)
                        select :call, coalesce(max(number), 0) + 1, :content, :sha256, :now, :by, :name
                        from closing_sheet where call_id = :call
                        returning number
                        """)
                .param("call", call.value())
                .param("content", content.text())
                .param("sha256", content.sha256())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .query(Integer.class)
                .single();
    }
}
