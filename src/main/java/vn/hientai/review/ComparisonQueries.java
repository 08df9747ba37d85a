package vn.hientai.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.review.Comparison.Alike;
import vn.hientai.review.Comparison.By;
import vn.hientai.review.Comparison.OfCommune;
import vn.hientai.review.ReviewedRows.Group;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Finds what several communes of a round ask for alike: the same major or institution in whatever spelling. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ComparisonQueries {

    /** Groups on one page. */
    static final int PAGE = 20;

    private static final Comparator<Alike> WIDEST_FIRST = Comparator.comparing(
                    (Alike alike) -> -alike.communes().size())
            .thenComparing(alike -> -alike.sums().agreedPeriod())
            .thenComparing(Alike::name);

    private final CityRoundQueries rounds;
    private final ReviewedRows rows;

    ComparisonQueries(CityRoundQueries rounds, ReviewedRows rows) {
        this.rounds = rounds;
        this.rows = rows;
    }

    /** A page of what at least two communes ask for, the widest spread first. */
    public Comparison comparison(RoundId id, By by, int page, Scope scope) {
        var round = rounds.overseen(id, scope);
        var column = by == By.MAJOR ? "v.major" : "v.institutions";
        var byKey = new LinkedHashMap<String, Collected>();
        for (var group : rows.groups(id, LineFilter.ALL, List.of(column, "u.code", "k.commune_name"))) {
            for (var name : by == By.MAJOR ? List.of(group.key(0)) : Institutions.in(group.key(0))) {
                byKey.computeIfAbsent(SearchKey.of(name).value(), key -> new Collected())
                        .add(name, group);
            }
        }
        var alike = byKey.values().stream()
                .filter(Collected::isOfSeveral)
                .map(Collected::alike)
                .sorted(WIDEST_FIRST)
                .toList();
        return new Comparison(round, by, slice(alike, page));
    }

    private static Slice<Alike> slice(List<Alike> all, int page) {
        var from = (int) Math.min((long) page * PAGE, all.size());
        var to = Math.min(from + PAGE, all.size());
        return new SliceImpl<>(all.subList(from, to), PageRequest.of(page, PAGE), to < all.size());
    }

    /** The lines of one key while they are collected. */
    private static final class Collected {

        private final Map<String, Integer> spellings = new HashMap<>();
        private final Map<String, OfCommune> communes = new LinkedHashMap<>();

        void add(String spelling, Group group) {
            spellings.merge(spelling, group.sums().lines(), Integer::sum);
            var more = new OfCommune(group.key(1), group.key(2), group.sums());
            communes.merge(
                    more.code(),
                    more,
                    (one, other) ->
                            new OfCommune(one.code(), one.name(), one.sums().plus(other.sums())));
        }

        boolean isOfSeveral() {
            return communes.size() > 1;
        }

        Alike alike() {
            var name = spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            var sorted = new ArrayList<>(communes.values());
            sorted.sort(
                    Comparator.comparing((OfCommune commune) -> -commune.sums().agreedPeriod())
                            .thenComparing(OfCommune::name));
            return new Alike(name, sorted, sorted.stream().map(OfCommune::sums).reduce(Sums.NONE, Sums::plus));
        }
    }
}
