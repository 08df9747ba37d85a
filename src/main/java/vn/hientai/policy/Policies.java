package vn.hientai.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OpenToVisitors;

/** The policies this installation knows, read and checked when it starts. What they say is public. */
@Service
@OpenToVisitors
public class Policies {

    private final List<Policy> policies;

    Policies() {
        this.policies = Arrays.stream(files())
                .map(PolicyFile::read)
                .sorted(Comparator.comparing(policy -> policy.id().value()))
                .toList();
    }

    /** Every policy, by its id. */
    public List<Policy> all() {
        return policies;
    }

    public Policy byId(PolicyId id) {
        return policies.stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    public PolicyField field(PolicyId policy, String code) {
        return byId(policy).field(code).orElseThrow(() -> new NotFound(code));
    }

    public BeneficiaryCategory category(PolicyId policy, String code) {
        return byId(policy).category(code).orElseThrow(() -> new NotFound(code));
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:policies/*.yml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
