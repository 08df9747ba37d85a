package vn.hientai.account;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the open sessions of an account whose password no longer counts. Doing it twice does no harm. */
@Component
class SessionEnding {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SessionEnding(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(SignInRevoked event) {
        sessions.findByPrincipalName(event.username()).keySet().forEach(sessions::deleteById);
    }
}
