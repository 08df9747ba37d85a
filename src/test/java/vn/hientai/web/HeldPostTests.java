package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hientai.web.HeldPost.Field;

class HeldPostTests {

    private final LinkedHashMap<String, String[]> posted = new LinkedHashMap<>();

    @Test
    void keepsNamesOrderAndRepeatedValues() {
        posted.put("z", new String[] {"1"});
        posted.put("unit", new String[] {"b", "a", "b"});
        posted.put("empty", new String[] {""});
        posted.put("a", new String[] {" x\r\ny "});

        assertThat(held().fields())
                .containsExactly(
                        new Field("z", "1"),
                        new Field("unit", "b"),
                        new Field("unit", "a"),
                        new Field("unit", "b"),
                        new Field("empty", ""),
                        new Field("a", " x\r\ny "));
    }

    @Test
    void leavesOutTokensPasswordsAndCodes() {
        for (var name : List.of("_csrf", "_reader", "password", "newPassword", "code", "repeated", "otp", "apiToken")) {
            posted.put(name, new String[] {"geheim"});
        }
        posted.put("fieldCode", new String[] {"GIAO_DUC"});

        assertThat(held().fields()).containsExactly(new Field("fieldCode", "GIAO_DUC"));
        assertThat(held().reader()).isEqualTo("geheim");
    }

    @Test
    void countsAsABrowserSendsIt() {
        var text = "ab ắ đ &\r\n😀";
        var sent = "name=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        var around = 20 - "=".length();
        posted.put("name", new String[] {text});
        posted.put("a", new String[] {"x".repeat(HeldPost.MOST_BYTES - sent.length() - around - 21)});
        assertThat(held().tooLarge()).isFalse();
        assertThat(held().fields()).hasSize(2);

        posted.merge("a", new String[] {"x"}, (before, more) -> new String[] {before[0] + more[0]});
        assertThat(held().tooLarge()).isTrue();
        assertThat(held().fields()).isEmpty();
    }

    @Test
    void showsTheLongestOfWhatAPersonTyped() {
        posted.put("key", new String[] {"0c9e7c2e-6f3b-4f7e-9d5a-2f1f4c8a9b10"});
        posted.put("fingerprint", new String[] {"0f".repeat(32)});
        posted.put("version", new String[] {"12"});
        posted.put("kind", new String[] {"FULL_TIME"});
        for (var letters = 1; letters <= 7; letters++) {
            posted.put("field" + letters, new String[] {"ă".repeat(letters)});
        }
        posted.put("long", new String[] {"ơ".repeat(500)});

        assertThat(held().longest())
                .extracting(Field::name)
                .containsExactly("field4", "field5", "field6", "field7", "long");
        assertThat(held().longest().get(4).shortly()).hasSize(201).endsWith("…");
        assertThat(held().saysMore()).isTrue();
        assertThat(held().typed()).hasSize(8);
    }

    @Test
    void hasNothingToShowOfAFormWithoutWords() {
        posted.put("key", new String[] {"0c9e7c2e-6f3b-4f7e-9d5a-2f1f4c8a9b10"});
        assertThat(held().longest()).isEmpty();
        assertThat(held().saysMore()).isFalse();

        posted.put("quantity", new String[] {"2"});
        assertThat(held().longest()).isEmpty();
        assertThat(held().saysMore()).isTrue();
    }

    private HeldPost held() {
        return HeldPost.of("/proposals/1/lines", posted, List.of());
    }
}
