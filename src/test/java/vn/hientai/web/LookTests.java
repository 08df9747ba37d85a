package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTests {

    private static final Path STYLES = Path.of("src/main/resources/static/assets/hientai.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final Pattern DARK =
            Pattern.compile("prefers-color-scheme: dark\\) \\{\\s*:root \\{(.*?)}", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink, sunken",
        "quiet, paper",
        "quiet, surface",
        "quiet, sunken",
        "action, paper",
        "action, surface",
        "action, action-tint",
        "action, sunken",
        "action-deep, paper",
        "on-action, action",
        "on-action, action-deep",
        "lacquer, surface",
        "lacquer, paper",
        "lacquer, sunken",
        "lacquer, lacquer-tint",
        "on-lacquer, lacquer",
        "on-lacquer, lacquer-deep",
        "ochre-text, surface",
        "ochre-text, paper",
        "ochre-text, ochre-tint",
        "ink, ochre-tint",
        "quiet, action-tint",
        "green, surface",
        "green, paper",
        "green, action-tint",
        "on-bar, bar"
    })
    void canBeRead(String ink, String ground) throws IOException {
        var styles = Files.readString(STYLES);
        var light = tokens(styles.substring(0, styles.indexOf("prefers-color-scheme")));
        var dark = new HashMap<>(light);
        var found = DARK.matcher(styles);
        assertThat(found.find()).isTrue();
        dark.putAll(tokens(found.group(1)));

        assertThat(contrast(light.get(ink), light.get(ground))).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark.get(ink), dark.get(ground))).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    private static Map<String, String> tokens(String styles) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(styles).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    /** Contrast ratio of WCAG 2.2, 1.4.3. */
    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
    }

    private static double part(String colour, int at) {
        var value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
