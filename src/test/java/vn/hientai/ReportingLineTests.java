package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.hour;
import static vn.hientai.SampleCityRound.CITY_DAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit answers one call of a round, and is not asked twice for the same policy and year unawares. */
@WholeApplicationTest
class ReportingLineTests {

    private static final String OTHER_ROUND = "đang được đề nghị ở đợt khác của cùng nghị quyết và cùng năm";

    @Autowired
    Pages pages;

    @Autowired
    SampleCall calls;

    @Autowired
    SampleCityRound sample;

    @Autowired
    Subjects subjects;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openTheNeighbour() {
        subjects.identities();
    }

    @Test
    void refusesAUnitThatAnotherCallOfTheRoundAddresses() {
        var round = sample.published();
        sample.publishCall(CITY_DAY, "vhxh", sample.started("vhxh", round));
        var other = sample.started("vhxh.khac", round);
        jdbc.sql("insert into call_addressee select :call, id from unit where code in ('10888-TH01', '10888-YT01')")
                .param("call", SampleCall.id(other))
                .update();

        assertThat(text(pages.get(CITY_DAY, "vhxh.khac", other + "/publication")))
                .contains(
                        "Chưa phát hành được",
                        "2 đơn vị đã được đề nghị theo Công văn số 64/UBND-VHXH",
                        "Trường Tiểu học");
        var refused = sample.publishAgain(CITY_DAY, "vhxh.khac", other);
        assertThat(refused).hasStatus(409);
        assertThat(text(refused)).contains("2 đơn vị đã được đề nghị", "trong cùng đợt này");
        assertThat(proposals(other)).isZero();

        assertThat(sample.publishCall(CITY_DAY, "vhxh.khac", other)).hasStatus3xxRedirection();
    }

    @Test
    void warnsOfAUnitThatAnotherOpenRoundOfTheSameYearAsks() {
        var letter = new java.util.HashMap<>(SampleCall.LETTER);
        letter.putAll(java.util.Map.of("letterNumber", "99/UBND-XA", "year", "2029", "deadlineDay", "13/01/2026"));
        var first = calls.draft("vhxh", letter);
        calls.address("vhxh", first);
        calls.publish("vhxh", first);
        letter.put("letterNumber", "100/UBND-XA");
        var second = calls.draft("vhxh", letter);
        calls.address("vhxh", second);

        assertThat(text(pages.get(hour(13, "11:59"), "vhxh", second + "/publication")))
                .contains(OTHER_ROUND, "Công văn số 99/UBND-XA", "; …")
                .doesNotContain("Chưa phát hành được");
        assertThat(text(pages.get(hour(13, "12:00"), "vhxh", second + "/publication")))
                .doesNotContain(OTHER_ROUND);
        calls.publish("vhxh", second);
    }

    private int proposals(String call) {
        return jdbc.sql("select count(*) from proposal where call_id = :call")
                .param("call", SampleCall.id(call))
                .query(Integer.class)
                .single();
    }
}
