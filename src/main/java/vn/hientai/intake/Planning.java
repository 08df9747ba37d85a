package vn.hientai.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineCell;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineInput;
import vn.hientai.demand.LineRules;
import vn.hientai.intake.PlannedLine.Fault;
import vn.hientai.intake.PlannedLine.Kind;
import vn.hientai.intake.PolicyTerms.Meaning;
import vn.hientai.intake.StagedTable.Row;
import vn.hientai.policy.Policy;
import vn.hientai.shared.Message;

/**
 * Compares a staged table with a draft. A row is the line whose hidden identity it carries, else the line that says
 * exactly the same, else a new one; no line of the draft is two rows.
 */
final class Planning {

    private final StagedTable table;
    private final Mapping mapping;
    private final PolicyTerms terms;
    private final Policy policy;
    private final Map<String, LineDetails> unclaimed = new LinkedHashMap<>();
    private final Map<LineContent, List<LineDetails>> bySaying = new HashMap<>();

    Planning(StagedTable table, Mapping mapping, PolicyTerms terms, Policy policy, List<LineDetails> draft) {
        this.table = table;
        this.mapping = mapping;
        this.terms = terms;
        this.policy = policy;
        draft.forEach(line -> {
            unclaimed.put(line.id().toString(), line);
            bySaying.computeIfAbsent(line.content(), said -> new ArrayList<>()).add(line);
        });
    }

    Plan plan() {
        var checked = table.rows().stream().map(this::check).toList();
        var claims = new HashMap<Checked, LineDetails>();
        // A copied row carries the identity of its original: the one that still says the same is the original.
        checked.forEach(row -> claim(claims, row, true));
        checked.forEach(row -> claim(claims, row, false));
        var lines = checked.stream().map(row -> planned(row, claims.get(row))).toList();
        return new Plan(lines, List.copyOf(unclaimed.values()));
    }

    private void claim(Map<Checked, LineDetails> claims, Checked row, boolean same) {
        var identity = row.row().line();
        var current = identity == null ? null : unclaimed.get(identity);
        if (current != null
                && !claims.containsKey(row)
                && (!same || current.content().equals(row.content()))) {
            claims.put(row, current);
            unclaimed.remove(identity);
        }
    }

    private PlannedLine planned(Checked row, @Nullable LineDetails claimed) {
        if (row.content() == null) {
            return line(row, Kind.FAULTY, claimed);
        }
        if (claimed != null) {
            return line(row, claimed.content().equals(row.content()) ? Kind.UNCHANGED : Kind.CHANGED, claimed);
        }
        for (var line : bySaying.getOrDefault(row.content(), List.of())) {
            if (unclaimed.remove(line.id().toString()) != null) {
                return line(row, Kind.THERE, line);
            }
        }
        return line(row, Kind.NEW, null);
    }

    private static PlannedLine line(Checked row, Kind kind, @Nullable LineDetails current) {
        return new PlannedLine(row.row().number(), row.row().hidden(), kind, row.content(), current, row.faults());
    }

    private Checked check(Row row) {
        var meanings = new HashMap<String, Meaning>();
        var input = LineInput.of(cell -> meaning(row, cell, meanings));
        var result = LineRules.check(input, code -> policy.field(code).isPresent(), code -> policy.category(code)
                .isPresent());
        var faults = new ArrayList<Fault>();
        result.faults().forEach(fault -> {
            var meaning = meanings.get(fault.field());
            var message = meaning != null && meaning.isAmbiguous() ? meaning.fault() : fault.message();
            faults.add(new Fault(fault.field(), row.address(fault.field()), message));
        });
        faults.addAll(formulas(row, faults));
        return new Checked(row, faults.isEmpty() ? result.content() : null, faults);
    }

    /** A formula says nothing to who reads the proposal: its value must stand there. */
    private static List<Fault> formulas(Row row, List<Fault> known) {
        return row.cells().entrySet().stream()
                .filter(cell -> cell.getValue().text().startsWith("="))
                .filter(cell -> known.stream().noneMatch(fault -> fault.field().equals(cell.getKey())))
                .map(cell -> new Fault(
                        cell.getKey(),
                        cell.getValue().address(),
                        Message.of("intake.formula", cell.getValue().text())))
                .toList();
    }

    private String meaning(Row row, LineCell cell, Map<String, Meaning> meanings) {
        var typed = table.has(cell.field()) || table.headings().isEmpty()
                ? row.text(cell.field())
                : Figures.of(cell, row, mapping.everywhere().getOrDefault(cell.field(), ""));
        var meaning = terms.find(cell, typed);
        meanings.put(cell.field(), meaning);
        return meaning.text();
    }

    private record Checked(Row row, @Nullable LineContent content, List<Fault> faults) {}
}
