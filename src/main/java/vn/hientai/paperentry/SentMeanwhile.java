package vn.hientai.paperentry;

import vn.hientai.shared.RuleViolation;

/** The unit sent something after the page with the paper was opened: a person must see both and decide anew. */
public class SentMeanwhile extends RuleViolation {

    SentMeanwhile() {
        super("paper.sent-meanwhile");
    }
}
