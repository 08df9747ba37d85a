package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.account.AccountOpening;
import vn.hientai.account.GrantQueries;
import vn.hientai.account.NewAccount;
import vn.hientai.organisation.UnitContact;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitManagement;
import vn.hientai.organisation.UnitManagement.AddUnit;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.organisation.UnitType;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Role;

/** Xã Tuệ Tĩnh, where units are renamed, merged and closed without disturbing those of the demo. */
class ChangingCommune {

    static final String COORDINATOR = "vhxh.tuetinh";

    private static final String CODE = "10909";
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final Pages pages;
    private final SampleCall sample;
    private final ApplicationContext application;
    private final SignedInAs as;
    private final JdbcClient jdbc;

    ChangingCommune(ApplicationContext application) {
        this.application = application;
        this.pages = application.getBean(Pages.class);
        this.sample = application.getBean(SampleCall.class);
        this.as = new SignedInAs(application.getBean(GrantQueries.class));
        this.jdbc = application.getBean(JdbcClient.class);
        if (count("select count(*) from account where username = '" + COORDINATOR + "'") == 0) {
            open(add("Phòng Văn hóa – Xã hội", UnitType.OFFICE, "VHXH"), COORDINATOR, Role.COMMUNE_COORDINATOR);
        }
    }

    /** A school of the commune with one officer, whose user name is its mark in small letters. */
    School school(String name) {
        var mark = "S" + NUMBER.incrementAndGet();
        var id = add(name + " " + mark, UnitType.SCHOOL, mark);
        open(id, mark.toLowerCase(java.util.Locale.ROOT), Role.UNIT_OFFICER);
        return new School(id, mark, name + " " + mark, mark.toLowerCase(java.util.Locale.ROOT));
    }

    /** A published call of letter 64 to these schools. */
    String call(School... schools) {
        var call = draft(schools);
        sample.publish(COORDINATOR, call);
        return call;
    }

    String draft(School... schools) {
        var call = sample.draft(COORDINATOR, SampleCall.LETTER);
        sample.address(
                COORDINATOR,
                call,
                List.of(schools).stream().map(school -> school.id().toString()).toList());
        return call;
    }

    /** The address of what a unit answers to a call. */
    String proposal(String call, String mark) {
        return sample.proposals(call).get(mark);
    }

    String state(String proposal) {
        return jdbc.sql("select state from proposal where id = :id")
                .param("id", SampleCall.id(proposal))
                .query(String.class)
                .single();
    }

    int lines(String proposal) {
        return jdbc.sql("select count(*) from proposal_line where proposal_id = :id")
                .param("id", SampleCall.id(proposal))
                .query(Integer.class)
                .single();
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** What the coordinator types about a change, the document included. */
    Map<String, String> change(School school, String kind, Map<String, String> more) {
        var version = jdbc.sql("select version from unit where id = :id")
                .param("id", school.id().value())
                .query(String.class)
                .single();
        var fields = new HashMap<>(Map.of(
                "kind", kind,
                "version", version,
                "documentNumber", "12/QĐ-UBND",
                "documentDate", "05/01/2026",
                "issuer", "UBND thành phố Hải Phòng",
                "reason", "Sắp xếp các trường"));
        fields.putAll(more);
        return fields;
    }

    MvcTestResult make(Instant now, School school, String kind, Map<String, String> more) {
        return pages.post(now, COORDINATOR, "/units/" + school.id() + "/changes", change(school, kind, more));
    }

    /** The page before it, in words. */
    String check(Instant now, School school, String kind, Map<String, String> more) {
        return text(
                pages.post(now, COORDINATOR, "/units/" + school.id() + "/changes/check", change(school, kind, more)));
    }

    String accountOf(String username) {
        return "/accounts/"
                + jdbc.sql("select id::text from account where username = :name")
                        .param("name", username)
                        .query(String.class)
                        .single();
    }

    /** The coordinator ends or hands over an account as its page is. */
    MvcTestResult account(Instant now, String username, String act, Map<String, String> fields) {
        var address = accountOf(username) + act;
        var more = new HashMap<>(fields);
        more.put(
                "version",
                hidden("version", text(pages.get(now, COORDINATOR, address)).replaceAll("id=\"version\" ", "")));
        return pages.post(now, COORDINATOR, address, more);
    }

    /** As if the person had activated the account long before the call. */
    void activate(String username) {
        assertThat(jdbc.sql("update account set password_hash = 'none' where username = :name")
                        .param("name", username)
                        .update())
                .isEqualTo(1);
        jdbc.sql("""
                        update account_grant set starts_at = '2025-07-01'
                        where account_id = (select id from account where username = :name) and ends_at is null
                        """).param("name", username).update();
    }

    private UnitId add(String name, UnitType type, String mark) {
        var units = application.getBean(UnitQueries.class);
        var commune = units.byCode(CODE).orElseThrow().id();
        return as.call("quantri", () -> application
                .getBean(UnitManagement.class)
                .add(new AddUnit(commune, name, type, Bloc.GOVERNMENT, mark, UnitContact.NONE, List.of(), false)));
    }

    private void open(UnitId seat, String username, Role role) {
        var wanted = NewAccount.of(seat, "Người " + username, username, Set.of(role));
        as.call("quantri", () -> application.getBean(AccountOpening.class).open(wanted));
        activate(username);
    }

    /** A unit made for one test. */
    record School(UnitId id, String mark, String name, String officer) {

        String code() {
            return CODE + "-" + mark;
        }

        UUID value() {
            return id.value();
        }
    }
}
