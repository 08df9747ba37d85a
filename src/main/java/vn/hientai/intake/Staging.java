package vn.hientai.intake;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hientai.demand.EarlierLines;
import vn.hientai.demand.LineCell;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.SentLines;
import vn.hientai.document.FileDetails;
import vn.hientai.document.FileRule;
import vn.hientai.document.FileStore;
import vn.hientai.intake.IntakeReading.Upload;
import vn.hientai.intake.IntakeStore.Original;
import vn.hientai.intake.StagedTable.Row;
import vn.hientai.policy.Policies;
import vn.hientai.policy.Policy;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.RuleViolation;
import vn.hientai.sheet.SheetCell;
import vn.hientai.sheet.SheetReader;

/** Reads tables with the columns of the proposal's round, and compares what was staged with the draft. */
@Component
class Staging {

    private final ProposalQueries proposals;
    private final EarlierLines earlier;
    private final SentLines sent;
    private final LineOfferStore offers;
    private final TableColumns columns;
    private final TableReads reads;
    private final Policies policies;
    private final IntakeStore store;
    private final FileStore files;
    private final MessageSource messages;
    private final CurrentUser user;

    Staging(
            ProposalQueries proposals,
            EarlierLines earlier,
            SentLines sent,
            LineOfferStore offers,
            TableColumns columns,
            TableReads reads,
            Policies policies,
            IntakeStore store,
            FileStore files,
            MessageSource messages,
            CurrentUser user) {
        this.proposals = proposals;
        this.earlier = earlier;
        this.sent = sent;
        this.offers = offers;
        this.columns = columns;
        this.reads = reads;
        this.policies = policies;
        this.store = store;
        this.files = files;
        this.messages = messages;
        this.user = user;
    }

    /** Reads what came in, outside of any transaction. */
    StagedTable read(Unread unread, Mapping mapping) {
        if (unread.table() != null) {
            return unread.table();
        }
        var wanted = columns.wanted(details(unread.proposal()));
        return reads.read(() -> StagedTable.of(
                unread.workbook() == null
                        ? SheetReader.clipboard(
                                Objects.requireNonNullElse(unread.pasted().text(), ""),
                                unread.pasted().html(),
                                wanted,
                                mapping.columns())
                        : SheetReader.workbook(unread.workbook(), wanted, mapping.columns())));
    }

    FileDetails store(Upload upload) {
        var id = files.store(upload.name(), new ByteArrayInputStream(upload.content()), FileRule.WORKBOOK);
        return files.details(id);
    }

    /** What came in, as it came. */
    Unread unread(Intake intake) {
        return switch (intake.source()) {
            case PASTE -> Unread.pasted(intake.proposal(), store.original(intake.id()));
            case WORKBOOK ->
                Unread.workbook(
                        intake.proposal(),
                        files.open(Objects.requireNonNull(intake.file())).content());
            case EARLIER, OFFERED -> Unread.read(intake.proposal(), store.table(intake.id()));
        };
    }

    /** The lines of the unit's latest earlier round as a table; the year's figures stand in this year's column. */
    Lines earlier(ProposalId proposal) {
        var found = earlier.before(proposal).orElseThrow(() -> new RuleViolation("intake.no-earlier"));
        return new Lines(found.title(), table(found.lines()));
    }

    /** The lines another unit sent, as long as that one did not take them back. */
    Lines offered(ProposalId proposal) {
        var offer = offers.open(proposal).orElseThrow(() -> new RuleViolation("line-offer.none"));
        var lines = sent.of(offer.source(), offer.snapshot());
        if (lines.isEmpty()) {
            throw new RuleViolation("line-offer.taken-back", offer.unitName());
        }
        return new Lines(offer.unitName(), table(lines));
    }

    private static StagedTable table(List<LineDetails> lines) {
        var rows = IntStream.range(0, lines.size())
                .mapToObj(index -> row(index + 1, lines.get(index)))
                .toList();
        return new StagedTable("", List.of(), rows, List.of(), List.of(), List.of());
    }

    /** What taking an intake would do to the draft now. */
    Plan plan(Intake intake) {
        var proposal = details(intake.proposal());
        var policy = policy(proposal);
        return new Planning(
                        store.table(intake.id()),
                        store.mapping(intake.id()),
                        new PolicyTerms(policy, messages),
                        policy,
                        proposals.draftLines(intake.proposal(), user.scope()))
                .plan();
    }

    ProposalDetails details(ProposalId id) {
        return proposals.own(id, user.scope());
    }

    PolicyTerms terms(ProposalDetails proposal) {
        return new PolicyTerms(policy(proposal), messages);
    }

    private Policy policy(ProposalDetails proposal) {
        return policies.byId(PolicyId.of(proposal.policyCode()));
    }

    private static Row row(int number, LineDetails line) {
        var cells = new LinkedHashMap<String, SheetCell>();
        for (var cell : LineCell.values()) {
            var said = cell.of(line.content());
            cells.put(cell.field(), new SheetCell("", said == null ? "" : said.toString()));
        }
        return new Row(number, false, null, cells);
    }

    /**
     * What came in, before it is read.
     *
     * @param workbook null for another source
     * @param table of a source that has nothing to read, null for the others
     */
    record Unread(
            ProposalId proposal,
            Original pasted,
            byte @Nullable [] workbook,
            @Nullable StagedTable table) {

        static Unread pasted(ProposalId proposal, Original pasted) {
            return new Unread(proposal, pasted, null, null);
        }

        static Unread workbook(ProposalId proposal, byte[] content) {
            return new Unread(proposal, Original.NONE, content, null);
        }

        static Unread read(ProposalId proposal, StagedTable table) {
            return new Unread(proposal, Original.NONE, null, table);
        }
    }

    /** Lines that were sent, and what the round or the unit was called. */
    record Lines(String name, StagedTable table) {}
}
