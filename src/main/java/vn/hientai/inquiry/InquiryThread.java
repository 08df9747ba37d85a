package vn.hientai.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallDetails;

/**
 * An inquiry with everything that was said, and what the reader may do about it.
 *
 * @param asks whether the reader may ask further for the unit
 * @param answers whether it waits for an office the reader works in
 * @param coordinates whether the reader coordinates the unit
 * @param published the entry it became, if it stands published
 */
public record InquiryThread(
        InquiryRow inquiry,
        CallDetails call,
        List<InquiryMessage> messages,
        boolean asks,
        boolean answers,
        boolean coordinates,
        @Nullable FaqId published) {

    public boolean canAskFurther() {
        return asks
                && inquiry.state() != InquiryState.WITHDRAWN
                && !call.isRevoked()
                && call.communeDeadline().isOpenAt(inquiry.now());
    }

    public boolean canWithdraw() {
        return asks && inquiry.isOpen() && inquiry.answeredAt() == null;
    }

    public boolean canAnswer() {
        return answers && inquiry.isOpen();
    }

    /** Home Affairs is the last tier. */
    public boolean canForward() {
        return canAnswer() && coordinates && inquiry.holder() != InquiryHolder.HOME_AFFAIRS;
    }

    public boolean canPublish() {
        return coordinates && inquiry.isAnswered() && published == null;
    }

    /** What would tell all units who asked. */
    Anonymity asker() {
        var names = new ArrayList<>(List.of(inquiry.unitName(), inquiry.unitCode()));
        messages.stream()
                .filter(InquiryMessage::isOfUnit)
                .map(InquiryMessage::authorName)
                .forEach(names::add);
        return new Anonymity(names);
    }

    /** The unit's last question and the answer in force, the asker's names replaced: a start for publishing them. */
    public Draft draft(String instead) {
        var asked = last(messages.stream().filter(InquiryMessage::isOfUnit).toList());
        var answer = last(messages.stream().filter(InquiryMessage::isAnswer).toList());
        return new Draft(
                asker().blur(asked == null ? "" : words(asked), instead),
                asker().blur(answer == null ? "" : words(answer), instead),
                answer == null ? Basis.NONE : answer.basis());
    }

    private static @Nullable InquiryMessage last(List<InquiryMessage> messages) {
        return messages.isEmpty() ? null : messages.get(messages.size() - 1);
    }

    private static String words(InquiryMessage message) {
        var body = message.body();
        return body == null ? "" : body;
    }

    /** Question and answer before the coordinator edits them. */
    public record Draft(String question, String answer, Basis basis) {}
}
