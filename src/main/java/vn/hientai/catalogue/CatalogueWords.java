package vn.hientai.catalogue;

import vn.hientai.policy.BeneficiaryCategory;
import vn.hientai.policy.Policy;
import vn.hientai.policy.PolicyField;

/** Names of a resolution's fields and categories; a code it does not know stands for itself. */
record CatalogueWords(Policy policy) {

    String field(String code) {
        return policy.field(code).map(PolicyField::name).orElse(code);
    }

    String category(String code) {
        return policy.category(code).map(BeneficiaryCategory::name).orElse(code);
    }
}
