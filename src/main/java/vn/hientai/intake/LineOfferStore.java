package vn.hientai.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.ProposalId;
import vn.hientai.intake.Intake.By;
import vn.hientai.intake.LineOffer.Answer;

/** Offers of lines and their answers. Who may, was asked before. */
@Repository
class LineOfferStore {

    private final JdbcClient jdbc;

    LineOfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LineOffer offer, String username) {
        jdbc.sql("""
                        insert into line_offer (id, proposal_id, source_proposal_id, snapshot_number, unit_name, lines,
                                                offered_at, offered_by, offerer_name)
                        values (:id, :proposal, :source, :snapshot, :unitName, :lines, :at, :by, :byName)
                        """)
                .param("id", offer.id().value())
                .param("proposal", offer.proposal().value())
                .param("source", offer.source().value())
                .param("snapshot", offer.snapshot())
                .param("unitName", offer.unitName())
                .param("lines", offer.lines())
                .param("at", offer.offered().at().atOffset(ZoneOffset.UTC))
                .param("by", username)
                .param("byName", offer.offered().name())
                .update();
    }

    Optional<LineOffer> find(LineOfferId id) {
        return jdbc.sql("select * from line_offer where id = :id")
                .param("id", id.value())
                .query((row, index) -> offer(row))
                .optional();
    }

    /** All offers to a unit, the latest first. */
    List<LineOffer> to(ProposalId proposal) {
        return jdbc.sql("select * from line_offer where proposal_id = :proposal order by offered_at desc, id limit 20")
                .param("proposal", proposal.value())
                .query((row, index) -> offer(row))
                .list();
    }

    /** The offer to a unit that waits for its answer. */
    Optional<LineOffer> open(ProposalId proposal) {
        return to(proposal).stream().filter(LineOffer::isOpen).findFirst();
    }

    /** Answers the open offer; whether there was one. */
    boolean answer(ProposalId proposal, Answer answer, By by) {
        return jdbc.sql("""
                        update line_offer set answer = :answer, answered_at = :at, answerer_name = :name
                        where proposal_id = :proposal and answer is null
                        """)
                        .param("answer", answer.name())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("name", by.name())
                        .param("proposal", proposal.value())
                        .update()
                > 0;
    }

    private static LineOffer offer(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new LineOffer(
                new LineOfferId(row.getObject("id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                new ProposalId(row.getObject("source_proposal_id", UUID.class)),
                row.getInt("snapshot_number"),
                row.getString("unit_name"),
                row.getInt("lines"),
                by(row, "offerer_name", "offered_at"),
                answer == null ? null : Answer.valueOf(answer),
                answer == null ? null : by(row, "answerer_name", "answered_at"));
    }

    private static By by(ResultSet row, String name, String at) throws SQLException {
        return new By(
                row.getString(name), row.getObject(at, OffsetDateTime.class).toInstant());
    }
}
