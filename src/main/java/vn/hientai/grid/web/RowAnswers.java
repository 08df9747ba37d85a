package vn.hientai.grid.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hientai.demand.LineFault;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.web.PolicyWords;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.OfficeWords;

/** Says how a row stands in the language of the reader. */
@Component
class RowAnswers {

    private final MessageSource messages;
    private final PolicyWords policies;

    RowAnswers(MessageSource messages, PolicyWords policies) {
        this.messages = messages;
        this.policies = policies;
    }

    RowAnswer of(GridRow row, ProposalDetails proposal, @Nullable Message refusal) {
        var office = new OfficeWords(messages, LocaleContextHolder.getLocale());
        var said = refusal == null ? message(row, office.timeOf(proposal.now())) : refusal;
        return new RowAnswer(
                row.id().toString(),
                row.version(),
                row.mark(),
                office.text(said),
                faults(row, office),
                stored(row, proposal, office));
    }

    private static Message message(GridRow row, String time) {
        return switch (row.mark()) {
            case SAVED, COMMENTED -> Message.of("grid.saved-at", time);
            case REMOVED -> Message.of("grid.removed-one");
            case CONFLICT -> Message.of("grid.conflict");
            case GONE -> Message.of("grid.gone");
            default -> Message.of("grid.wrong");
        };
    }

    private static Map<String, String> faults(GridRow row, OfficeWords office) {
        return row.faults().stream()
                .map(LineFault::field)
                .distinct()
                .collect(toMap(field -> field, field -> row.faults().stream()
                        .filter(fault -> fault.field().equals(field))
                        .map(fault -> office.text(fault.message()))
                        .collect(joining(". "))));
    }

    private Map<String, RowAnswer.Stored> stored(GridRow row, ProposalDetails proposal, OfficeWords office) {
        var words = new StoredWords(policies.choices(proposal));
        return Arrays.stream(GridColumn.values())
                .filter(row::differs)
                .collect(toMap(
                        GridColumn::field,
                        column -> new RowAnswer.Stored(row.storedValue(column), office.text(words.of(row, column)))));
    }
}
