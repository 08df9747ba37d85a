package vn.hientai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.account.GrantQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.extension.ExtensionDecision;
import vn.hientai.extension.ExtensionId;
import vn.hientai.extension.ExtensionManagement;
import vn.hientai.extension.ExtensionManagement.ProposeExtension;
import vn.hientai.extension.ExtensionPreparation;
import vn.hientai.extension.ExtensionWish;
import vn.hientai.local.ReplayTime;
import vn.hientai.shared.Deadline;

/** Extensions proposed and decided by the use cases, by anybody at an hour of one's choice. */
class SampleExtension {

    static final LocalDate DOCUMENT_DAY = LocalDate.of(2026, 1, 10);

    private final ApplicationContext application;
    private final SignedInAs as;
    private final JdbcClient jdbc;

    SampleExtension(ApplicationContext application) {
        this.application = application;
        this.as = new SignedInAs(application.getBean(GrantQueries.class));
        this.jdbc = application.getBean(JdbcClient.class);
    }

    static ProposalId proposal(String address) {
        return new ProposalId(SampleCall.id(address));
    }

    /** A wish for units by the addresses of their proposals; for everybody without one. */
    static ExtensionWish until(Deadline later, String... proposals) {
        Set<ProposalId> chosen =
                Stream.of(proposals).map(SampleExtension::proposal).collect(Collectors.toSet());
        return new ExtensionWish(chosen.isEmpty(), chosen, later);
    }

    ExtensionId propose(Instant now, String username, CallId call, ExtensionWish wish) {
        var id = new ExtensionId(UUID.randomUUID());
        return at(now, username, () -> {
            var seen = application.getBean(ExtensionPreparation.class).preview(call, wish);
            application
                    .getBean(ExtensionManagement.class)
                    .propose(call, id, new ProposeExtension(wish, "Mất điện toàn xã", seen.fingerprint()));
            return id;
        });
    }

    void confirm(Instant now, String username, ExtensionId id) {
        at(now, username, () -> {
            application.getBean(ExtensionDecision.class).confirm(id, version(id), "66/UBND-VHXH", DOCUMENT_DAY);
            return id;
        });
    }

    /** Proposes by «vhxh» and confirms by «chutich» at the same hour. */
    ExtensionId extend(Instant now, CallId call, ExtensionWish wish) {
        var id = propose(now, "vhxh", call, wish);
        confirm(now, "chutich", id);
        return id;
    }

    long version(ExtensionId id) {
        return jdbc.sql("select version from extension where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    <T> T at(Instant now, String username, Supplier<T> act) {
        return application.getBean(ReplayTime.class).at(now, () -> as.call(username, act));
    }
}
