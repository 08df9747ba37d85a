package vn.hientai.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.document.FileId;
import vn.hientai.document.FileKind;
import vn.hientai.document.FileStore;
import vn.hientai.document.PaperPrinter;
import vn.hientai.document.StoredFile;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads the submissions of a round, for who oversees the city: its reviewers, its leaders, inspection. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class SubmissionQueries {

    private final CityRoundQueries rounds;
    private final SubmittableLines lines;
    private final PaperPrinter printer;
    private final FileStore files;
    private final JdbcClient jdbc;

    SubmissionQueries(
            CityRoundQueries rounds, SubmittableLines lines, PaperPrinter printer, FileStore files, JdbcClient jdbc) {
        this.rounds = rounds;
        this.lines = lines;
        this.printer = printer;
        this.files = files;
        this.jdbc = jdbc;
    }

    /** The submissions of a round, the newest first. */
    public List<SubmissionDetails> of(RoundId round, Scope scope) {
        rounds.overseen(round, scope);
        return jdbc.sql("select * from submission where round_id = :round order by number desc")
                .param("round", round.value())
                .query((row, index) -> details(row))
                .list();
    }

    /** One of them. */
    public SubmissionDetails details(RoundId round, SubmissionId id, Scope scope) {
        rounds.overseen(round, scope);
        return jdbc.sql("select * from submission where round_id = :round and id = :id")
                .param("round", round.value())
                .param("id", id.value())
                .query((row, index) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** What is sealed. */
    public SubmissionContent content(RoundId round, SubmissionId id, Scope scope) {
        rounds.overseen(round, scope);
        return jdbc.sql("select content from submission where round_id = :round and id = :id")
                .param("round", round.value())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(SubmissionContent::parse)
                .orElseThrow(() -> new NotFound(id));
    }

    /** What would be sealed now: the reviewed consolidations that were not submitted yet. */
    public SubmissionContent ready(RoundId id, Scope scope) {
        var round = rounds.overseen(id, scope);
        return lines.of(round, lines.reviewed(id));
    }

    /** The paper with its appendix in a format; a workbook holds the appendix alone. */
    public byte[] print(RoundId id, SubmissionId submission, FileKind kind, Scope scope) {
        var round = rounds.overseen(id, scope);
        var paper = new SubmissionLetter(round, details(id, submission, scope), content(id, submission, scope)).paper();
        return switch (kind) {
            case DOCX -> printer.docx(paper);
            case PDF -> printer.pdf(paper);
            case XLSX -> printer.xlsx(paper);
            case JPG, PNG -> throw new NotFound(kind);
        };
    }

    /** The signed paper, once it was sent. */
    public StoredFile signed(RoundId round, SubmissionId id, Scope scope) {
        var file = details(round, id, scope).signedFile();
        if (file == null) {
            throw new NotFound(id);
        }
        return files.open(file);
    }

    /** The round, for pages. */
    public CityRoundDetails round(RoundId id, Scope scope) {
        return rounds.overseen(id, scope);
    }

    private static SubmissionDetails details(ResultSet row) throws SQLException {
        var file = row.getObject("signed_file_id", UUID.class);
        return new SubmissionDetails(
                new SubmissionId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getInt("number"),
                SubmissionState.valueOf(row.getString("state")),
                row.getString("sha256"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("prepared_by"),
                row.getString("preparer_name"),
                instant(row, "confirmed_at"),
                row.getString("confirmer_name"),
                row.getString("letter_number"),
                row.getObject("letter_day", LocalDate.class),
                row.getString("signer"),
                file == null ? null : new FileId(file),
                instant(row, "sent_at"),
                row.getString("withdrawal_reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }
}
