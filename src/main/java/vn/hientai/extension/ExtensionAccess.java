package vn.hientai.extension;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;

/**
 * Loads extensions for change on behalf of the person who asks, with the row of their call held alone first: so of two
 * persons who decide at once the second sees what the first did.
 */
@Component
class ExtensionAccess {

    private final ExtensionRepository extensions;
    private final JdbcClient jdbc;
    private final CurrentUser user;

    ExtensionAccess(ExtensionRepository extensions, JdbcClient jdbc, CurrentUser user) {
        this.extensions = extensions;
        this.jdbc = jdbc;
        this.user = user;
    }

    /** Holds a published call before an extension of it is proposed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(CallId call) {
        jdbc.sql("select id from demand_call where id = :id and status = 'PUBLISHED' for update")
                .param("id", call.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(call));
    }

    /** What the person proposed under this identity before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Extension> own(ExtensionId id) {
        return extensions.findById(id).map(extension -> {
            extension.requireProposedBy(user.username());
            return extension;
        });
    }

    /** An extension of the leader's commune, in the version the leader saw. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Extension toDecide(ExtensionId id, long version) {
        return held(id, version, "in_scope(commune.path, commune.bloc, :leader)");
    }

    /** An extension the person proposed, in the version the person saw. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Extension toWithdraw(ExtensionId id, long version) {
        return held(id, version, "e.proposed_by = :proposer");
    }

    void save(Extension extension) {
        extensions.save(extension);
    }

    Person person() {
        return new Person(user.username(), user.displayName());
    }

    private Extension held(ExtensionId id, long version, String condition) {
        jdbc.sql("""
                        select c.id
                        from extension e
                        join demand_call c on c.id = e.call_id
                        join unit commune on commune.id = c.commune_id
                        where e.id = :id and %s
                        for update of c
                        """.formatted(condition))
                .param("id", id.value())
                .param("leader", user.scope().as(Role.COMMUNE_LEADER).forSql())
                .param("proposer", user.username())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
        var extension = extensions.findById(id).orElseThrow(() -> new NotFound(id));
        extension.expectVersion(version);
        return extension;
    }
}
