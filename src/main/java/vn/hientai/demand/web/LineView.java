package vn.hientai.demand.web;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.policy.BeneficiaryCategory;
import vn.hientai.policy.Policy;
import vn.hientai.policy.PolicyField;
import vn.hientai.shared.Message;

/** A line in words: codes replaced by the names of the policy. */
@NamedInterface("pages")
public record LineView(
        LineId id,
        int number,
        String field,
        String major,
        @Nullable String furtherMajors,
        @Nullable String institutions,
        @Nullable String requirements,
        String category,
        String post,
        Message postKind,
        int quantityYear,
        int quantityPeriod,
        @Nullable String note) {

    static LineView of(LineDetails line, int number, Policy policy) {
        var content = line.content();
        return new LineView(
                line.id(),
                number,
                field(content, policy),
                content.major(),
                content.furtherMajors(),
                content.institutions(),
                content.requirements(),
                category(content, policy),
                content.post(),
                Message.of("line.kind." + content.postKind()),
                content.quantityYear(),
                content.quantityPeriod(),
                content.note());
    }

    private static String field(LineContent content, Policy policy) {
        return policy.field(content.fieldCode()).map(PolicyField::name).orElse(content.fieldCode());
    }

    private static String category(LineContent content, Policy policy) {
        return policy.category(content.categoryCode())
                .map(BeneficiaryCategory::name)
                .orElse(content.categoryCode());
    }
}
