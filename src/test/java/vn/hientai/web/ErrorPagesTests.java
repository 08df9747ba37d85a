package vn.hientai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

@ShellTest({ErrorPagesTests.Failing.class, ContainerErrors.class})
@Import(ErrorPagesTests.Failing.class)
@WithMockUser
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CurrentUser user;

    @MockitoBean
    Act act;

    @Test
    void tellsTheRuleThatForbids() {
        var noon = Deadline.before(LocalDate.of(2026, 1, 14), LocalTime.NOON);

        assertThat(failingWith(new RuleViolation("as-is", noon)))
                .hasStatus(409)
                .bodyText()
                .contains("trước 12 giờ 00, Thứ Tư, 14/01/2026", "Thao tác vừa rồi chưa được thực hiện");
    }

    @Test
    void saysThatSomebodyWasFaster() {
        assertThat(failingWith(new OptimisticLockingFailureException("Proposal[7] was changed meanwhile")))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác thay đổi")
                .doesNotContain("Proposal[7]");
    }

    @Test
    void saysNotFoundWithoutSayingWhat() {
        assertThat(failingWith(new NotFound("4711")))
                .hasStatus(404)
                .bodyText()
                .contains("Không tìm thấy trang này", "Cần hỏi")
                .doesNotContain("4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/page", "/things/4711"})
    void findsNothingAtAnAddressThatIsNone(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(404).bodyText().contains("Không tìm thấy trang này");
    }

    @Test
    void refusesAValueItCannotRead() {
        assertThat(mvc.get().uri("/failing?number=many"))
                .hasStatus(400)
                .bodyText()
                .contains("không đúng mẫu");
    }

    @Test
    void refusesAnotherMethod() {
        assertThat(mvc.post().uri("/failing").with(csrf()))
                .hasStatus(405)
                .bodyText()
                .contains("địa chỉ cũ");
    }

    @Test
    void leavesRefusalsToTheSecurityFilters() {
        assertThat(failingWith(new AccessDeniedException("Access is denied"))).hasStatus(403);
    }

    @Test
    void leavesVisitorsToTheSignIn() {
        assertThat(mvc.get().uri("/failing").with(anonymous())).hasStatus(401);
    }

    @Test
    void saysThatAFileIsTooLarge() {
        assertThat(failingWith(new MaxUploadSizeExceededException(20_000_000)))
                .hasStatus(413)
                .bodyText()
                .contains("20 MB");
    }

    @Test
    void asksToTryAgainWhenTheDatabaseIsBusy() {
        for (var failure : new RuntimeException[] {
            new CannotCreateTransactionException("pool"),
            new QueryTimeoutException("10 s"),
            new CannotGetJdbcConnectionException("pool", new SQLTransientConnectionException())
        }) {
            assertThat(failingWith(failure))
                    .hasStatus(503)
                    .hasHeader("Retry-After", "10")
                    .bodyText()
                    .contains("Gửi lại không tạo ra bản thứ hai");
        }
    }

    @Test
    void asksNobodyWhoIsReadingWhileTheDatabaseIsBusy() {
        assertThat(failingWith(new QueryTimeoutException("10 s"))).hasStatus(503);
        then(user).shouldHaveNoInteractions();
    }

    @Test
    void showsAReferenceThatIsAlsoLogged(CapturedOutput log) {
        var page = failingWith(new IllegalStateException("secret column x"));

        assertThat(page).hasStatus(500).bodyText().contains("Mã lỗi").doesNotContain("secret");
        assertThat(page).bodyText().containsPattern("<strong>[0-9A-F]{4}-[0-9A-F]{4}</strong>");
        assertThat(log).containsPattern("Failure [0-9A-F]{4}-[0-9A-F]{4} at GET /failing");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 410, 413, 500, 503})
    void showsTheSamePagesForTheContainer(int status) {
        assertThat(mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .hasStatus(status)
                .bodyText()
                .contains("Làm gì tiếp");
    }

    @Test
    void knowsFailuresOfFiltersBetterThanByTheirStatus() {
        assertThat(mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new CannotCreateTransactionException("pool")))
                .hasStatus(503);
    }

    private MvcTestResult failingWith(RuntimeException failure) {
        willThrow(failure).given(act).run(0);
        return mvc.get().uri("/failing").exchange();
    }

    interface Act {

        String run(int number);
    }

    @RestController
    static class Failing {

        private final Act act;

        Failing(Act act) {
            this.act = act;
        }

        @GetMapping("/failing")
        String run(@RequestParam(defaultValue = "0") int number) {
            return act.run(number);
        }

        @GetMapping("/things/{id}")
        String show(@PathVariable UUID id) {
            return id.toString();
        }
    }
}
