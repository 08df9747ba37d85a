package vn.hientai.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.cityround.ExpectedCommune;
import vn.hientai.cityround.ExtensionNews;
import vn.hientai.consolidation.ReturnNews;
import vn.hientai.demand.AnsweringUnit;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;

/**
 * What a notice concerns, a call or a round of the city, with the facts its text names as they are now.
 *
 * @param proposal the unit's answer, null when it concerns the whole call or round
 * @param letterNumber number of the call's letter, the city's letter, or the document of an extension
 * @param communeName empty when it concerns several
 */
record NoticeSubject(
        @Nullable UUID call,
        @Nullable UUID cityRound,
        @Nullable UUID proposal,
        @Nullable String unitName,
        @Nullable Bloc bloc,
        String letterNumber,
        String communeName,
        int year,
        Deadline deadline) {

    static NoticeSubject unit(AnsweringUnit unit) {
        return new NoticeSubject(
                unit.call().value(),
                null,
                unit.proposal().value(),
                unit.unitName(),
                unit.bloc(),
                unit.letterNumber(),
                unit.communeName(),
                unit.year(),
                unit.deadline());
    }

    /** @param any a unit of the call */
    static NoticeSubject call(AnsweringUnit any) {
        return new NoticeSubject(
                any.call().value(),
                null,
                null,
                null,
                null,
                any.letterNumber(),
                any.communeName(),
                any.year(),
                any.deadline());
    }

    static NoticeSubject commune(ExpectedCommune commune) {
        return cityRound(
                commune.round().value(), commune.cityLetter(), commune.name(), commune.year(), commune.deadline());
    }

    /** A commune that has more time. */
    static NoticeSubject commune(ExpectedCommune commune, ExtensionNews extension) {
        return cityRound(
                commune.round().value(),
                extension.documentNumber(),
                commune.name(),
                commune.year(),
                extension.deadline());
    }

    static NoticeSubject extension(ExtensionNews extension) {
        return cityRound(
                extension.round().value(), extension.documentNumber(), "", extension.year(), extension.deadline());
    }

    /** A commune's call whose consolidation the city gave back. */
    static NoticeSubject returned(ReturnNews news) {
        return new NoticeSubject(
                news.call().value(),
                null,
                null,
                null,
                null,
                news.letterNumber(),
                news.communeName(),
                news.year(),
                news.due());
    }

    private static NoticeSubject cityRound(UUID round, String number, String commune, int year, Deadline deadline) {
        return new NoticeSubject(null, round, null, null, null, number, commune, year, deadline);
    }
}
