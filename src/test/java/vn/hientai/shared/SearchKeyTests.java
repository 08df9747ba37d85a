package vn.hientai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchKeyTests {

    @Test
    void dashesAndTonePlacementMakeNoDifference() {
        assertThat(SearchKey.of("Phòng Văn hóa – Xã hội"))
                .isEqualTo(SearchKey.of("phòng Văn hoá - Xã hội"))
                .isEqualTo(SearchKey.of("PHONG VAN HOA XA HOI"));
    }

    @Test
    void theDWithAStrokeIsAPlainD() {
        assertThat(SearchKey.of("Đặc khu Bạch Long Vĩ").value()).isEqualTo("dac khu bach long vi");
    }

    @Test
    void decomposedTextHasTheSameKey() {
        var name = "Trường Tiểu học Cẩm Giàng";

        assertThat(SearchKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(SearchKey.of(name));
    }

    @Test
    void wildcardsAreSearchedLiterally() {
        assertThat(SearchKey.of("100%").containsPattern()).isEqualTo("%100\\%%");
    }
}
