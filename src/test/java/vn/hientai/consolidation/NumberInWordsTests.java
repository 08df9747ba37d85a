package vn.hientai.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberInWordsTests {

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "1, một",
        "5, năm",
        "10, mười",
        "11, mười một",
        "14, mười bốn",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "35, ba mươi lăm",
        "100, một trăm",
        "105, một trăm linh năm",
        "111, một trăm mười một",
        "1000, một nghìn",
        "1005, một nghìn không trăm linh năm",
        "1234, một nghìn hai trăm ba mươi tư",
        "20000, hai mươi nghìn",
        "1000021, một triệu không trăm hai mươi mốt"
    })
    void writesNumbersAsAnOfficeDoes(int number, String words) {
        assertThat(NumberInWords.of(number)).isEqualTo(words);
    }
}
