package vn.hientai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.hientai.organisation.UnitContact;
import vn.hientai.organisation.UnitManagement;
import vn.hientai.organisation.UnitManagement.AddUnit;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.organisation.UnitType;
import vn.hientai.shared.Bloc;

/**
 * The made-up units of xã Cẩm Giang and a few of its neighbour xã Cẩm Giàng, added through the use case as any unit is.
 * Whoever calls it must be signed in as one who keeps the units of both communes.
 */
public class DemoUnits {

    private final UnitQueries units;
    private final UnitManagement management;

    public DemoUnits(UnitQueries units, UnitManagement management) {
        this.units = units;
        this.management = management;
    }

    /** Adds those that are not there yet; called again it does nothing. */
    public void load() {
        lines().stream().skip(1).map(Row::of).filter(this::isMissing).forEach(this::add);
    }

    private boolean isMissing(Row row) {
        return units.byCode(row.commune() + "-" + row.mark()).isEmpty();
    }

    private void add(Row row) {
        var commune = units.byCode(row.commune()).orElseThrow().id();
        management.add(new AddUnit(
                commune,
                row.name(),
                row.type(),
                row.bloc(),
                row.mark(),
                new UnitContact(null, row.phone()),
                row.aliases(),
                true));
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("demo/cam-giang-units.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(
            String commune, String mark, UnitType type, Bloc bloc, String name, String phone, List<String> aliases) {

        static Row of(String line) {
            var cells = line.split("\t", -1);
            return new Row(
                    cells[0],
                    cells[1],
                    UnitType.valueOf(cells[2]),
                    Bloc.valueOf(cells[3]),
                    cells[4],
                    cells[5],
                    Arrays.stream(cells[6].split("; "))
                            .filter(alias -> !alias.isEmpty())
                            .toList());
        }
    }
}
