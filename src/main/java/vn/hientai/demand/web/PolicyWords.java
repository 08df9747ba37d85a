package vn.hientai.demand.web;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.hientai.demand.LineRules;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.policy.Evidence;
import vn.hientai.policy.Policies;
import vn.hientai.policy.Policy;
import vn.hientai.policy.PolicyId;
import vn.hientai.policy.Purpose;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** The fields and categories a line may name, with the words of the round's policy and their marks. */
@Component
@NamedInterface("pages")
public class PolicyWords {

    private static final Message EACH_MARKED = Message.of("line.each-marked");

    private final Policies policies;

    PolicyWords(Policies policies) {
        this.policies = policies;
    }

    /** What the form offers under the policy of the proposal's round. */
    public LineChoices choices(ProposalDetails proposal) {
        var policy = policy(proposal);
        var fieldMarks =
                policy.fields().stream().map(field -> field.evidence().mark()).collect(toSet());
        var categoryMarks = policy.categories().stream()
                .map(category -> category.evidence().mark())
                .collect(toSet());
        return new LineChoices(
                policy.fields().stream()
                        .map(field -> option(field.code(), field.name(), field.evidence(), fieldMarks))
                        .toList(),
                groups(policy, categoryMarks),
                words(fieldMarks),
                words(categoryMarks));
    }

    /** Checks what was typed; every fault becomes an error of its field. */
    public LineRules.Result check(LineForm form, ProposalDetails proposal, Errors errors) {
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

    /** The policy of the proposal's round. */
    public Policy policy(ProposalDetails proposal) {
        return policies.byId(PolicyId.of(proposal.policyCode()));
    }

    private static List<LineChoices.Group> groups(Policy policy, Set<Optional<Message>> marks) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new LineChoices.Group(
                        Message.of("line.purpose." + purpose),
                        policy.categories().stream()
                                .filter(category -> category.purpose() == purpose)
                                .map(category -> option(category.code(), category.name(), category.evidence(), marks))
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    /** A choice with its mark, unless all of them have the same, which the hint tells once. */
    private static Option option(String code, String name, Evidence evidence, Set<Optional<Message>> marks) {
        return marks.size() == 1
                ? Option.of(code, name)
                : evidence.mark()
                        .map(mark -> new Option(code, Message.of("line.marked", name, mark)))
                        .orElseGet(() -> Option.of(code, name));
    }

    private static List<Message> words(Set<Optional<Message>> marks) {
        return marks.size() == 1 ? marks.stream().flatMap(Optional::stream).toList() : List.of(EACH_MARKED);
    }
}
