package vn.hientai.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.shared.SearchKey;

@UnitModuleTest
class OfficialUnitsTests {

    private static final Map<String, UnitType> TYPES =
            Map.of("Phường", UnitType.WARD, "Xã", UnitType.COMMUNE, "Đặc khu", UnitType.SPECIAL_ZONE);

    @Autowired
    UnitQueries units;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"31, hai-phong, 114", "33, hung-yen, 104"})
    void everyCommuneLevelUnitIsAsItsListSays(String parent, String file, int number) throws IOException {
        var listed = rows(file);

        assertThat(listed).hasSize(number);
        assertThat(listed).allSatisfy(row -> assertThat(units.byCode(row[3])).hasValueSatisfying(unit -> {
            assertThat(unit.type()).isEqualTo(TYPES.get(row[0]));
            assertThat(unit.name()).isEqualTo(row[1]);
            assertThat(unit.wageRegion()).isEqualTo(row[4]);
            assertThat(unit.path()).isEqualTo(parent + "." + row[3]);
            assertThat(unit.demo()).isFalse();
            assertThat(units.communeOf(unit.id())).contains(unit);
        }));
        assertThat(numberOfCommunes(parent)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"hai-phong", "hung-yen"})
    void otherSpellingsOfTheListAreAliases(String file) throws IOException {
        assertThat(rows(file)).filteredOn(row -> !row[2].isEmpty()).isNotEmpty().allSatisfy(row -> assertThat(
                        aliases(row[3]))
                .containsExactly(row[2]));
    }

    @Test
    void everyStoredKeyIsTheKeyOfItsText() {
        var stored = jdbc.sql("select name, search_key from unit union all select alias, search_key from unit_alias")
                .query()
                .listOfRows();

        assertThat(stored).hasSizeGreaterThan(230).allSatisfy(row -> assertThat(row.get("search_key"))
                .isEqualTo(SearchKey.of((String) row.get("name")).value()));
    }

    @ParameterizedTest
    @CsvSource({
        "31, thành phố Hải Phòng",
        "33, tỉnh Hưng Yên",
        "10888, xã Cẩm Giang",
        "10903, xã Cẩm Giàng",
        "10543, phường Việt Hoà",
        "11914, đặc khu Cát Hải",
        "11218, xã Hồng Châu",
        "11980, phường Hồng Châu",
        "31-SNV, Sở Nội vụ",
        "31-VP, Văn phòng Ủy ban nhân dân thành phố"
    })
    void theFullNameSaysTheKind(String code, String fullName) {
        assertThat(units.byCode(code)).map(UnitDetails::fullName).contains(fullName);
    }

    @ParameterizedTest
    @CsvSource({"31-STC", "31-SGDDT", "31-SYT", "31-SKHCN", "31-TT", "33-SNV"})
    void aDepartmentBelongsToNoCommune(String code) {
        var department = units.byCode(code).orElseThrow();

        assertThat(department.type()).isEqualTo(UnitType.DEPARTMENT);
        assertThat(units.communeOf(department.id())).isEmpty();
    }

    private int numberOfCommunes(String parent) {
        return jdbc.sql(
                        "select count(*) from unit where nlevel(path) = 2 and type <> 'DEPARTMENT' and path <@ :p::ltree")
                .param("p", parent)
                .query(Integer.class)
                .single();
    }

    private List<String> aliases(String code) {
        return jdbc.sql("select a.alias from unit_alias a join unit u on u.id = a.unit_id where u.code = :code")
                .param("code", code)
                .query(String.class)
                .list();
    }

    private static List<String[]> rows(String file) throws IOException {
        return new ClassPathResource("units/" + file + "-units.tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("type\t"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
