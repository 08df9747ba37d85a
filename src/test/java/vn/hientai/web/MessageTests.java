package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\|?([\\w.-]+)(\\$?)");
    private static final Pattern IN_SOURCE =
            Pattern.compile("(?:new RuleViolation\\(|Message\\.of\\(|new Message\\(|addFlashAttribute\\(\"notice\",)"
                    + "\\s*\"([\\w.-]+)\"\\s*(\\+?)");
    private static final Pattern IN_AUDIT = Pattern.compile("AuditEntry\\.of\\(\\s*\"([\\w.-]+)\"()");

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInBothLanguages(String bundle) {
        assertThat(load(bundle + "_en").stringPropertyNames())
                .isEqualTo(load(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysNothingTwiceInAFile(String bundle) throws IOException {
        for (var file : List.of(bundle, bundle + "_en")) {
            assertThat(Files.readAllLines(path(file)).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.split("=", 2)[0].strip()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void givesEachKeyOneBundle() {
        assertThat(bundles().flatMap(bundle -> load(bundle).stringPropertyNames().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void canFillInEveryArgument(String bundle) {
        for (var file : List.of(bundle, bundle + "_en")) {
            load(file).forEach((key, text) -> {
                if (text.toString().contains("{")) {
                    assertThat(new MessageFormat(text.toString()).toPattern())
                            .as("apostrophes of %s must be doubled", key)
                            .matches(pattern ->
                                    !text.toString().replace("''", "").contains("'"));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasEveryWordOfTheTemplates(TemplateSource template) {
        assertThat(missing(IN_TEMPLATE, "", template.withoutComments())).isEmpty();
    }

    @Test
    void hasEveryWordOfTheSources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile).flatMap(file -> missing(IN_SOURCE, "", read(file)).stream()))
                    .isEmpty();
        }
    }

    @Test
    void hasTheWordsOfEveryAuditedAct() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .flatMap(file -> missing(IN_AUDIT, "audit.act.", read(file)).stream()))
                    .isEmpty();
        }
    }

    private static Set<String> missing(Pattern use, String prefix, String source) {
        var known = bundles()
                .flatMap(bundle -> load(bundle).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        return use.matcher(source)
                .results()
                .filter(found -> found.group(2).isEmpty()
                        ? !known.contains(prefix + found.group(1))
                        : known.stream().noneMatch(key -> key.startsWith(prefix + found.group(1))))
                .map(found -> prefix + found.group(1))
                .collect(Collectors.toSet());
    }

    static List<TemplateSource> templates() {
        return TemplateSource.all();
    }

    static Stream<String> bundles() {
        try (var files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.endsWith("_en"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String bundle) {
        try (var reader = Files.newBufferedReader(path(bundle))) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String bundle) {
        return BUNDLES.resolve(bundle + ".properties");
    }
}
