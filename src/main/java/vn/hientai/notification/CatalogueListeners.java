package vn.hientai.notification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hientai.catalogue.CataloguePublished;
import vn.hientai.catalogue.PublishedResults;
import vn.hientai.demand.AnsweringUnits;

/** Hears that a decision on the catalogue was published, like {@link NoticeListeners} what happened in rounds. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class CatalogueListeners {

    private final PublishedResults results;
    private final AnsweringUnits units;
    private final Telling telling;

    CatalogueListeners(PublishedResults results, AnsweringUnits units, Telling telling) {
        this.results = results;
        this.units = units;
        this.telling = telling;
    }

    @TransactionalEventListener
    void published(CataloguePublished event) {
        telling.results(units.of(results.of(event.decision())), Happening.result(event.decision()));
    }
}
