package vn.hientai.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hientai.demand.LineCell;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.shared.Message;
import vn.hientai.sheet.SheetColumn;

/**
 * The columns of a table of lines: one for each cell of a line, with its heading, its hint and what offices call it.
 * The issued workbook, its guide and the reader of any table are made from these.
 */
@Component
class TableColumns {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    TableColumns(MessageSource messages) {
        this.messages = messages;
    }

    /** How the issued workbook heads the column of a cell. */
    String heading(LineCell cell, ProposalDetails proposal) {
        return text("intake.column." + cell.field(), proposal, VIETNAMESE);
    }

    /** What to write into it. */
    String hint(LineCell cell, ProposalDetails proposal) {
        return text("intake.hint." + cell.field(), proposal, VIETNAMESE);
    }

    /** Another word of the issued workbook. */
    String word(String code, ProposalDetails proposal) {
        return text(code, proposal, VIETNAMESE);
    }

    /** What a reader looks for. */
    List<SheetColumn> wanted(ProposalDetails proposal) {
        return Arrays.stream(LineCell.values())
                .map(cell -> new SheetColumn(cell.field(), headings(cell, proposal)))
                .toList();
    }

    /** A cell in the words of the form. */
    static Message label(LineCell cell) {
        return new Message("line.cell." + cell.field(), List.of());
    }

    private List<String> headings(LineCell cell, ProposalDetails proposal) {
        return Stream.concat(
                        Stream.of(heading(cell, proposal)),
                        Stream.of(VIETNAMESE, Locale.ENGLISH)
                                .flatMap(locale -> Stream.of(text("intake.synonyms." + cell.field(), proposal, locale)
                                        .split(";"))))
                .map(String::strip)
                .distinct()
                .toList();
    }

    private String text(String code, ProposalDetails proposal, Locale locale) {
        return messages.getMessage(
                code, new Object[] {proposal.year(), proposal.horizonFrom(), proposal.horizonTo()}, locale);
    }
}
