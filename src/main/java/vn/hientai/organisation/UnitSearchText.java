package vn.hientai.organisation;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.hientai.shared.SearchKey;

/**
 * What a person typed to find a unit: part of a name, a code, or a name with its kind in front («xã Cẩm Giang»).
 *
 * @param typed as typed, in lower case, with its marks: a name that has them too comes first
 * @param code as a code
 * @param contained pattern for a key that contains the text
 * @param kind the kind it begins with, empty if none
 * @param named pattern for a key that begins with what follows the kind, empty if there is no kind
 */
record UnitSearchText(String typed, String code, String contained, String kind, String named) {

    static UnitSearchText of(String text) {
        var typed = Normalizer.normalize(text.strip(), Form.NFC).toLowerCase(Locale.ROOT);
        var key = SearchKey.of(text);
        var kind = kindIn(key);
        return new UnitSearchText(
                typed,
                typed.toUpperCase(Locale.ROOT),
                key.containsPattern(),
                kind.map(UnitType::name).orElse(""),
                kind.map(type -> nameAfter(type, key)).orElse(""));
    }

    private static Optional<UnitType> kindIn(SearchKey key) {
        return Arrays.stream(UnitType.values())
                .filter(UnitType::standsBeforeTheName)
                .filter(type -> key.value().startsWith(prefix(type)))
                .findFirst();
    }

    private static String nameAfter(UnitType type, SearchKey key) {
        var name = new SearchKey(key.value().substring(prefix(type).length()));
        return name.containsPattern().substring(1);
    }

    private static String prefix(UnitType type) {
        return SearchKey.of(type.kind()).value() + " ";
    }
}
