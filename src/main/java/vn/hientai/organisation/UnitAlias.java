package vn.hientai.organisation;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import vn.hientai.shared.SearchKey;

/** Another spelling under which a unit is known; spellings with one search key are one. */
@Embeddable
record UnitAlias(String alias, String searchKey) {

    static UnitAlias of(String text) {
        var alias = Normalizer.normalize(text.strip(), Form.NFC);
        return new UnitAlias(alias, SearchKey.of(alias).value());
    }
}
