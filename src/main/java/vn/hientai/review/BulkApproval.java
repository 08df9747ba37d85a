package vn.hientai.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.consolidation.ConsolidationProgress;
import vn.hientai.demand.LineId;
import vn.hientai.demand.RoundId;
import vn.hientai.review.BulkOutcome.Refused;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;

/**
 * Approves many lines as their communes agreed to them. A line that changed after it was shown is left as it is and
 * named; the same form twice does it once.
 */
@Service
@Transactional
@HomeAffairsReviewersOnly
public class BulkApproval {

    /** So many lines at most in one go. */
    public static final int MOST = 5000;

    private final CityRoundQueries rounds;
    private final ReviewQueries queries;
    private final ReviewedRows rows;
    private final ConsolidationProgress progress;
    private final DecisionStore store;
    private final CurrentUser user;
    private final AuditTrail audit;

    BulkApproval(
            CityRoundQueries rounds,
            ReviewQueries queries,
            ReviewedRows rows,
            ConsolidationProgress progress,
            DecisionStore store,
            CurrentUser user,
            AuditTrail audit) {
        this.rounds = rounds;
        this.queries = queries;
        this.rows = rows;
        this.progress = progress;
        this.store = store;
        this.user = user;
        this.audit = audit;
    }

    /** What it would do to the chosen lines, as they stand now. */
    @Transactional(readOnly = true)
    public BulkPreview preview(RoundId id, List<LineId> chosen) {
        return preview(rows.lines(id, chosen, queries.words(rounds.overseen(id, scope()))));
    }

    /** The same for every line the filter leaves. */
    @Transactional(readOnly = true)
    public BulkPreview preview(RoundId id, LineFilter filter) {
        return preview(rows.lines(id, filter, queries.words(rounds.overseen(id, scope())), 0, Integer.MAX_VALUE));
    }

    /**
     * Approves each line as it was shown.
     *
     * @param key of the form
     */
    public BulkOutcome perform(RoundId id, UUID key, List<ShownLine> shown) {
        var words = queries.words(rounds.overseen(id, scope()));
        var each = List.copyOf(new LinkedHashSet<>(shown));
        requireFew(each.size());
        var sha256 = sha256(each);
        if (!store.begin(key, id, sha256, each.size())) {
            if (store.isRepeated(key, id, sha256)) {
                return BulkOutcome.REPEATED;
            }
            throw new RuleViolation("decision.other-form");
        }
        var lines = rows.lines(id, each.stream().map(ShownLine::id).toList(), words);
        progress.keep(lines.stream().map(ReviewedLine::consolidation).distinct().toList());
        var approved = store.approveAsAgreed(id, each);
        audit.record(AuditEntry.of("figure.approved-in-bulk", "city-round", id)
                .with("key", key)
                .with("lines", approved.size()));
        return new BulkOutcome(approved.size(), refused(id, each, approved::contains, lines), false);
    }

    private List<Refused> refused(
            RoundId id, List<ShownLine> shown, Function<LineId, Boolean> done, List<ReviewedLine> before) {
        var left = shown.stream()
                .map(ShownLine::id)
                .filter(line -> !done.apply(line))
                .toList();
        if (left.isEmpty()) {
            return List.of();
        }
        var names = before.stream().collect(Collectors.toMap(ReviewedLine::id, Function.identity()));
        var now = rows.lines(id, left, queries.words(rounds.overseen(id, scope()))).stream()
                .collect(Collectors.toMap(ReviewedLine::id, Function.identity()));
        return left.stream()
                .map(line -> refused(line, names.get(line), now.get(line)))
                .toList();
    }

    private static Refused refused(LineId id, @Nullable ReviewedLine before, @Nullable ReviewedLine now) {
        var named = now == null ? before : now;
        return new Refused(
                id,
                named == null
                        ? ""
                        : named.communeName() + " – " + named.unitName() + " – "
                                + named.content().major(),
                Message.of(now == null ? "decision.left.gone" : reason(now).orElse("decision.left.changed")));
    }

    private static Optional<String> reason(ReviewedLine line) {
        if (line.isDecided()) {
            return Optional.of("decision.left.decided");
        }
        return line.isOpen() ? Optional.empty() : Optional.of("decision.left." + line.state());
    }

    private static BulkPreview preview(List<ReviewedLine> lines) {
        requireFew(lines.size());
        var able = new ArrayList<ReviewedLine>();
        var unable = new ArrayList<BulkPreview.LeftOut>();
        for (var line : lines) {
            reason(line)
                    .ifPresentOrElse(
                            code -> unable.add(new BulkPreview.LeftOut(line, Message.of(code))), () -> able.add(line));
        }
        return new BulkPreview(able, unable);
    }

    private static void requireFew(int lines) {
        if (lines > MOST) {
            throw new RuleViolation("decision.too-many", lines, MOST);
        }
    }

    private static String sha256(List<ShownLine> shown) {
        try {
            var text = shown.stream().map(ShownLine::toString).collect(Collectors.joining(","));
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scope scope() {
        return user.scope().as(Role.HOME_AFFAIRS_REVIEWER);
    }
}
