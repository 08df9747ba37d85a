package vn.hientai.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hientai.account.ServingPeople;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.AddressSettings;
import vn.hientai.shared.web.OfficeWords;

/** Writes the letters in their reader's language. A letter names its reader and no other person. */
@Component
class LetterWriter {

    private final LetterFacts facts;
    private final ServingPeople people;
    private final MessageSource messages;
    private final AddressSettings address;

    LetterWriter(LetterFacts facts, ServingPeople people, MessageSource messages, AddressSettings address) {
        this.facts = facts;
        this.people = people;
        this.messages = messages;
        this.address = address;
    }

    /** Empty when nobody wants it any more: read meanwhile, switched off, out of date, or the account has ended. */
    Optional<Letter> write(MailJob job, Instant now) {
        var name = people.nameOf(job.account());
        var reader = facts.reader(job.account());
        if (name.isEmpty() || reader.isEmpty()) {
            return Optional.empty();
        }
        var words = new OfficeWords(messages, Locale.forLanguageTag(reader.get().language()));
        return switch (job.purpose()) {
            case ADDRESS -> Optional.of(code(job, reader.get(), words));
            case NOTICE ->
                facts.notice(Objects.requireNonNull(job.notice()), now)
                        .filter(notice -> reader.get().wants(notice.kind()))
                        .map(notice -> letter(job, reader.get(), words, words.text(notice.title()), List.of(notice)));
            case DIGEST -> digest(job, reader.get(), words);
        };
    }

    private Optional<Letter> digest(MailJob job, MailReader reader, OfficeWords words) {
        var notices = facts.unread(job, reader);
        return notices.isEmpty()
                ? Optional.empty()
                : Optional.of(letter(
                        job, reader, words, words.text(Message.of("mail.digest-subject", notices.size())), notices));
    }

    private Letter letter(MailJob job, MailReader reader, OfficeWords words, String subject, List<NoticeLine> notices) {
        var told = notices.stream().map(notice -> told(notice, words)).collect(Collectors.joining("\n\n"));
        var name = people.nameOf(job.account()).orElse("");
        var body = words.text(Message.of("mail.body", name, told, address.baseUrl() + "/profile/notices"));
        return new Letter(job.id(), reader.address(), words.text(Message.of("mail.subject", subject)), body);
    }

    private String told(NoticeLine notice, OfficeWords words) {
        return String.join(
                "\n",
                words.text(notice.title()),
                words.text(notice.text()),
                address.baseUrl() + "/notices/" + notice.id());
    }

    private Letter code(MailJob job, MailReader reader, OfficeWords words) {
        var subject = words.text(Message.of("mail.subject", words.text("mail.code-subject")));
        var code = Objects.requireNonNullElse(job.code(), "");
        return new Letter(job.id(), reader.address(), subject, words.text(Message.of("mail.code-body", code)));
    }
}
