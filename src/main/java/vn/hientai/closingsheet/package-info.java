/**
 * The closing sheet (bảng tổng hợp tình hình gửi đề xuất): how every addressed unit's duty to answer ended, confirmed
 * by the coordinator, sealed and printed.
 */
@ApplicationModule(
        displayName = "Closing sheet",
        allowedDependencies = {"shared", "organisation", "document", "demand", "demand::pages", "paperentry"})
@NullMarked
package vn.hientai.closingsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
