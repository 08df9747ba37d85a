package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTests {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "th:utext|th:on\\w+|\\son[a-z]+=|<style|(?<![\\w-])style=|th:style|th:inline|<script(?![^>]*\\ssrc=)(?![^>]*th:src=)"
                    + "|<script[^>]*>[^<]*\\w");
    private static final Pattern WORDS_IN_EXPRESSION =
            Pattern.compile("th:[\\w-]+=\"[^\"]*[^\\x00-\\x7F–·«»…]\\p{L}*[^\"]*\"");

    @ParameterizedTest
    @MethodSource("templates")
    void trustsNothingInline(TemplateSource template) {
        assertThat(template.withoutComments()).doesNotContainPattern(FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void staysShort(TemplateSource template) {
        assertThat(template.lines()).isLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysNothingThatIsNotInTheBundles(TemplateSource template) {
        assertThat(template.fixedWords()).isEmpty();
        assertThat(template.withoutComments()).doesNotContainPattern(WORDS_IN_EXPRESSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Xin chào</p>",
                "<p th:if=\"${x}\">Hello <b th:text=\"#{a}\">you</b></p>",
                "<div><br>words</div>",
                "<input placeholder=\"Tìm\">",
                "<html th:replace=\"~{layout/page :: page (#{a}, ~{:: #content})}\"><p>words</p></html>"
            })
    void wouldFindFixedWords(String html) {
        assertThat(new TemplateSource(Path.of("sample"), html).fixedWords()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{a}\">Xin chào</p>",
                "<ul th:replace=\"~{a :: b}\"><li>Prototype</li></ul>",
                "<!--/* words */--><img alt=\"\" th:alt=\"#{a}\"> 1 / 2 …"
            })
    void leavesPrototypesAlone(String html) {
        assertThat(new TemplateSource(Path.of("sample"), html).fixedWords()).isEmpty();
    }

    @Test
    void wouldFindWhatIsInline() {
        assertThat(List.of(
                        "<p th:utext=\"${x}\">",
                        "<p style=\"color: red\">",
                        "<a onclick=\"x()\">",
                        "<script>alert(1)</script>",
                        "<style>p {}</style>"))
                .allMatch(html -> FORBIDDEN.matcher(html).find());
        assertThat("<script th:src=\"@{/assets/hientai.js}\" defer></script><p data-style=\"x\">")
                .doesNotContainPattern(FORBIDDEN);
    }

    static List<TemplateSource> templates() {
        return TemplateSource.all();
    }
}
