package vn.hientai.policy;

/**
 * A kind of people (đối tượng) a policy is for.
 *
 * @param purpose what the category is for
 * @param purposeEvidence what the purpose rests on, apart from the category itself
 */
public record BeneficiaryCategory(
        String code, String name, Purpose purpose, Evidence purposeEvidence, Evidence evidence) {}
