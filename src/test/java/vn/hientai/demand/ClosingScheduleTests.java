package vn.hientai.demand;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class ClosingScheduleTests {

    private final CallId stuck = CallId.next();
    private final CallId next = CallId.next();
    private final Closing closing = mock();
    private final ClosingSchedule schedule = new ClosingSchedule(closing);

    @Test
    void aCallThatCannotBeClosedKeepsNoOtherWaiting() {
        given(closing.due()).willReturn(List.of(stuck, next));
        willThrow(new CannotAcquireLockException("held")).given(closing).close(stuck);

        schedule.start();
        schedule.closeWhatIsDue();

        verify(closing).close(next);
    }

    @Test
    void closesNothingBeforeTheApplicationIsReady() {
        schedule.closeWhatIsDue();

        verify(closing, never()).due();
    }
}
