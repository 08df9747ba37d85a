package vn.hientai.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a policy from its file and checks it whole; a fault names file, place and reason. */
class PolicyFile {

    private final PolicyId id;
    private final PolicyNode root;

    private PolicyFile(PolicyId id, PolicyNode root) {
        this.id = id;
        this.root = root;
    }

    static Policy read(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        return new PolicyFile(PolicyId.of(name.replace(".yml", "")), new PolicyNode(name, content(file, name)))
                .policy();
    }

    private static Object content(Resource file, String name) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (YAMLException e) {
            throw new IllegalStateException("Policy file " + name + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Policy policy() {
        root.only("number", "title", "issuer", "adopted", "effective", "sources", "fields", "categories");
        var fields = root.get("fields").only("open", "confidence", "sources", "check", "note", "items");
        return new Policy(
                id,
                root.get("number").text(),
                root.get("title").text(),
                root.get("issuer").text(),
                date(root.get("adopted")),
                date(root.get("effective")),
                distinct(fields.get("items"), PolicyField::code, item -> field(item, evidence(fields))),
                fields.get("open").flag(),
                distinct(root.get("categories"), BeneficiaryCategory::code, this::category));
    }

    private PolicyDate date(PolicyNode node) {
        node.only("value", "confidence", "sources", "check", "note");
        try {
            return new PolicyDate(LocalDate.parse(node.get("value").text()), evidence(node));
        } catch (DateTimeParseException e) {
            throw node.fault("must be a date like \"2026-01-31\"");
        }
    }

    private static PolicyField field(PolicyNode node, Evidence evidence) {
        node.only("code", "name");
        return new PolicyField(node.get("code").text(), node.get("name").text(), evidence);
    }

    private BeneficiaryCategory category(PolicyNode node) {
        node.only("code", "name", "purpose", "confidence", "sources", "check", "note");
        var purpose = node.get("purpose").only("value", "confidence", "sources", "check", "note");
        return new BeneficiaryCategory(
                node.get("code").text(),
                node.get("name").text(),
                purpose.get("value").oneOf(Purpose.class),
                evidence(purpose),
                evidence(node));
    }

    private Evidence evidence(PolicyNode node) {
        var confidence = node.get("confidence").oneOf(Confidence.class);
        var sources = node.has("sources")
                ? node.get("sources").items().stream().map(this::source).toList()
                : List.<Source>of();
        if (sources.isEmpty() && confidence.needsSource()) {
            throw node.fault("is " + confidence + " and must name a source");
        }
        var check = node.has("check") && node.get("check").flag();
        return new Evidence(
                confidence, sources, check, node.has("note") ? node.get("note").text() : null);
    }

    private Source source(PolicyNode reference) {
        var known = root.get("sources");
        if (!known.has(reference.text())) {
            throw reference.fault("names " + reference.text() + ", which is not among the sources");
        }
        var source = known.get(reference.text()).only("title", "address");
        return new Source(
                source.get("title").text(),
                source.has("address") ? source.get("address").text() : null);
    }

    private static <T> List<T> distinct(PolicyNode list, Function<T, String> code, Function<PolicyNode, T> reader) {
        var codes = new HashSet<String>();
        var read = list.items().stream().map(reader).toList();
        read.stream().map(code).filter(each -> !codes.add(each)).findFirst().ifPresent(twice -> {
            throw list.fault("holds " + twice + " twice");
        });
        if (read.isEmpty()) {
            throw list.fault("is empty");
        }
        return read;
    }
}
