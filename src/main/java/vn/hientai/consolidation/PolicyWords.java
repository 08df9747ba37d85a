package vn.hientai.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.hientai.policy.BeneficiaryCategory;
import vn.hientai.policy.Policy;
import vn.hientai.policy.PolicyField;

/** Names and order of a policy's fields and categories; a code the policy does not know stands for itself, last. */
public record PolicyWords(Policy policy) {

    public String field(String code) {
        return policy.field(code).map(PolicyField::name).orElse(code);
    }

    public String category(String code) {
        return policy.category(code).map(BeneficiaryCategory::name).orElse(code);
    }

    public Comparator<String> fieldOrder() {
        return order(policy.fields(), PolicyField::code);
    }

    public Comparator<String> categoryOrder() {
        return order(policy.categories(), BeneficiaryCategory::code);
    }

    private static <T> Comparator<String> order(List<T> list, Function<T, String> code) {
        var codes = list.stream().map(code).toList();
        return Comparator.<String>comparingInt(each -> codes.contains(each) ? codes.indexOf(each) : codes.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
