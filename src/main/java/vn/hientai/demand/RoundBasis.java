package vn.hientai.demand;

import java.util.List;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.shared.Message;

/**
 * Compares a commune's letter with the one that opened its round, for the check of a draft. The module of city-led
 * rounds implements it; demand does not know that module.
 */
public interface RoundBasis {

    /** What the letter says otherwise than the city's letter, or does not say of it; nothing in any other round. */
    List<Message> doubts(RoundId round, LegalDocumentDetails letter);
}
