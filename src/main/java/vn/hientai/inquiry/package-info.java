/**
 * Inquiries (hỏi đáp): what units ask about a call or object to, answered by a due instant, forwarded to the next tier
 * where need be, and published to all units as the call's answered questions.
 */
@ApplicationModule(
        displayName = "Inquiry",
        allowedDependencies = {"shared", "demand", "demand::pages"})
@NullMarked
package vn.hientai.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
