package vn.hientai.local;

import java.time.LocalDate;
import java.util.UUID;
import vn.hientai.demand.CallId;
import vn.hientai.inquiry.Answering;
import vn.hientai.inquiry.Answering.Answer;
import vn.hientai.inquiry.Asking;
import vn.hientai.inquiry.Asking.Ask;
import vn.hientai.inquiry.Basis;
import vn.hientai.inquiry.FaqManagement;
import vn.hientai.inquiry.FaqManagement.Publish;
import vn.hientai.inquiry.InquiryId;
import vn.hientai.inquiry.InquiryKind;
import vn.hientai.study.StudyContent;
import vn.hientai.study.StudyManagement;
import vn.hientai.study.StudyWay;

/** What the units of the open round ask, and what they say about the resolution they were sent. */
class DemoQuestions {

    private static final Basis NOTHING_CITED = new Basis(null, null);

    private final ActAs actor;
    private final DemoAnswers answers;
    private final Asking asking;
    private final Answering answering;
    private final FaqManagement faq;
    private final StudyManagement studies;

    DemoQuestions(
            ActAs actor,
            DemoAnswers answers,
            Asking asking,
            Answering answering,
            FaqManagement faq,
            StudyManagement studies) {
        this.actor = actor;
        this.answers = answers;
        this.asking = asking;
        this.answering = answering;
        this.faq = faq;
        this.studies = studies;
    }

    /** One question answered and published to all, one waiting. */
    void ask(CallId call) {
        var question = "Trường chưa chắc số lượng của cả giai đoạn thì điền thế nào, gửi rồi có sửa được không?";
        var answer = "Điền số dự kiến đến thời điểm này; số cả giai đoạn đã gồm số của năm."
                + " Trước hạn của công văn, đơn vị tự thu hồi để sửa rồi gửi lại.";
        var asked = ask(call, "MN01", question);
        actor.as("vhxh", null, () -> answering.answer(asked, 1, new Answer(UUID.randomUUID(), answer, NOTHING_CITED)));
        actor.as(
                "vhxh",
                null,
                () -> faq.publish(asked, 2, new Publish(UUID.randomUUID(), question, answer, NOTHING_CITED)));
        ask(call, "PVHCC", "Một vị trí kiêm nhiệm hai việc (dữ liệu và một cửa) thì ghi một dòng hay hai dòng?");
    }

    /** Some units have read the resolution with their staff. */
    void study(CallId call, LocalDate today) {
        record(call, "THCS01", new StudyContent(today, StudyWay.MEETING, 38, 41, null));
        record(call, "MN01", new StudyContent(today, StudyWay.DOCUMENT, 27, 27, null));
    }

    private InquiryId ask(CallId call, String mark, String text) {
        var command = new Ask(UUID.randomUUID(), InquiryKind.QUESTION, null, text);
        return actor.as(DemoPeople.usernameOf(mark), null, () -> asking.ask(call, command));
    }

    private void record(CallId call, String mark, StudyContent content) {
        var proposal = answers.proposalOf(call, mark);
        actor.as(DemoPeople.usernameOf(mark), null, () -> studies.record(proposal, 0, content));
    }
}
