package vn.hientai.shared.web;

import java.util.List;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;

/**
 * Entries a module adds to the page's navigation for what the signed-in person may do. Order them with {@code @Order}.
 */
public interface Navigation {

    List<Entry> entriesFor(CurrentUser user);

    /** A link of the navigation. */
    record Entry(Message label, String address) {}
}
