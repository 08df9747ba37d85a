package vn.hientai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ReplayTimeTests {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Instant PAST = Instant.parse("2026-01-14T04:59:59.999Z");

    private final ReplayTime time = new ReplayTime(() -> NOW);

    @Test
    void answersTheGivenInstantInsideAndTheDatabaseClockOutside() {
        assertThat(time.at(PAST, time::now)).isEqualTo(PAST);
        assertThat(time.at(PAST, time::isReplayed)).isTrue();
        assertThat(time.now()).isEqualTo(NOW);
        assertThat(time.isReplayed()).isFalse();
    }

    @Test
    void endsTheReplayWhenTheActFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> time.at(PAST, () -> {
                    throw new IllegalStateException();
                }));

        assertThat(time.isReplayed()).isFalse();
    }

    @Test
    void returnsToTheOuterReplay() {
        time.at(PAST, () -> {
            time.at(PAST.plusSeconds(1), () -> {});
            assertThat(time.now()).isEqualTo(PAST);
        });
    }

    @Test
    void replaysForItsOwnThreadOnly() {
        time.at(PAST, () -> assertThat(CompletableFuture.supplyAsync(time::now).join())
                .isEqualTo(NOW));
    }
}
