package vn.hientai.policy;

/** A field (lĩnh vực) for which a policy seeks people. */
public record PolicyField(String code, String name, Evidence evidence) {}
