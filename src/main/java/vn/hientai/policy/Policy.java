package vn.hientai.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hientai.shared.Message;

/**
 * A resolution on attracting talent, as far as it is known.
 *
 * @param number as printed: 53/2025/NQ-HĐND
 * @param fields in the order of the resolution
 * @param openFields whether the list of fields admits others by need
 * @param categories in the order of the file
 */
public record Policy(
        PolicyId id,
        String number,
        String title,
        String issuer,
        PolicyDate adopted,
        PolicyDate effective,
        List<PolicyField> fields,
        boolean openFields,
        List<BeneficiaryCategory> categories) {

    public Policy {
        fields = List.copyOf(fields);
        categories = List.copyOf(categories);
    }

    public Optional<PolicyField> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    public Optional<BeneficiaryCategory> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** The mark every field carries, as a list of none or one: said once for the whole list. */
    public List<Message> commonFieldMark() {
        return common(fields.stream().map(PolicyField::evidence));
    }

    /** The mark every category carries, as {@link #commonFieldMark()}. */
    public List<Message> commonCategoryMark() {
        return common(categories.stream().map(BeneficiaryCategory::evidence));
    }

    private static List<Message> common(Stream<Evidence> evidence) {
        var marks = evidence.map(Evidence::marks).distinct().toList();
        return marks.size() == 1 ? marks.get(0) : List.of();
    }
}
