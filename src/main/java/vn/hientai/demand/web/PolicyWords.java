package vn.hientai.demand.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.hientai.demand.LineRules;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.policy.BeneficiaryCategory;
import vn.hientai.policy.Policies;
import vn.hientai.policy.Policy;
import vn.hientai.policy.PolicyField;
import vn.hientai.policy.PolicyId;
import vn.hientai.policy.Purpose;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** The fields and categories a line may name, with the words of the round's policy and their marks. */
@Component
class PolicyWords {

    private final Policies policies;

    PolicyWords(Policies policies) {
        this.policies = policies;
    }

    /** What the form offers under the policy of the proposal's round. */
    LineChoices choices(ProposalDetails proposal) {
        var policy = policy(proposal);
        return new LineChoices(
                policy.fields().stream().map(PolicyWords::option).toList(),
                groups(policy),
                marks(policy.fields().stream().map(field -> field.evidence().mark())),
                marks(policy.categories().stream()
                        .map(category -> category.evidence().mark())));
    }

    /** Checks what was typed; every fault becomes an error of its field. */
    LineRules.Result check(LineForm form, ProposalDetails proposal, Errors errors) {
        var policy = policy(proposal);
        var result =
                LineRules.check(form.toInput(), code -> policy.field(code).isPresent(), code -> policy.category(code)
                        .isPresent());
        result.faults().forEach(fault -> {
            var message = fault.message();
            errors.rejectValue(fault.field(), message.code(), message.getArguments(), null);
        });
        return result;
    }

    Policy policy(ProposalDetails proposal) {
        return policies.byId(PolicyId.of(proposal.policyCode()));
    }

    private static List<LineChoices.Group> groups(Policy policy) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new LineChoices.Group(
                        Message.of("line.purpose." + purpose),
                        policy.categories().stream()
                                .filter(category -> category.purpose() == purpose)
                                .map(PolicyWords::option)
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private static Option option(PolicyField field) {
        return option(field.code(), field.name(), field.evidence().mark());
    }

    private static Option option(BeneficiaryCategory category) {
        return option(category.code(), category.name(), category.evidence().mark());
    }

    private static Option option(String code, String name, Optional<Message> mark) {
        return new Option(
                code,
                mark.map(words -> Message.of("line.marked", name, words)).orElseGet(() -> Message.of("as-is", name)));
    }

    private static List<Message> marks(Stream<Optional<Message>> marks) {
        return marks.flatMap(Optional::stream).distinct().toList();
    }
}
