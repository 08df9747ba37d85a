package vn.hientai.cityround;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundBasis;
import vn.hientai.demand.RoundId;
import vn.hientai.document.Citation;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.shared.Message;

/** A commune's letter must still rest on the city's, as that one is numbered and dated, after every edit of a draft. */
@Component
@Transactional(readOnly = true)
class CityLetterBasis implements RoundBasis {

    private final JdbcClient jdbc;

    CityLetterBasis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Message> doubts(RoundId round, LegalDocumentDetails letter) {
        return jdbc.sql("""
                        select l.number, l.issued_on from city_round r
                        join legal_document l on l.id = r.letter_id
                        where r.round_id = :round and l.number is not null
                        """)
                .param("round", round.value())
                .query((row, index) ->
                        new CityLetter(row.getString("number"), row.getObject("issued_on", LocalDate.class)))
                .optional()
                .map(city -> city.doubts(letter))
                .orElse(List.of());
    }

    private record CityLetter(String number, @Nullable LocalDate day) {

        List<Message> doubts(LegalDocumentDetails letter) {
            var cited = letter.citations().stream()
                    .filter(each -> each.names(number))
                    .toList();
            var found = new ArrayList<Message>();
            if (cited.isEmpty()) {
                found.add(Message.of("chained-call.city-letter-uncited", number));
            }
            if (day != null) {
                cited.stream()
                        .map(Citation::understoodOn)
                        .filter(Objects::nonNull)
                        .filter(understood -> !understood.equals(day))
                        .forEach(understood ->
                                found.add(Message.of("chained-call.city-letter-date", number, understood, day)));
                if (letter.issuedOn() != null && letter.issuedOn().isBefore(day)) {
                    found.add(Message.of("chained-call.before-city-letter", number, letter.issuedOn(), day));
                }
            }
            return found;
        }
    }
}
