/**
 * Legal documents as printed and as meant, uploaded files under encryption, and papers the product writes itself (DOCX,
 * PDF, XLSX) in the layout of Decree 30/2020. It knows no scope: the calling module decides who may read what.
 */
@ApplicationModule(displayName = "Document", allowedDependencies = "shared")
@NullMarked
package vn.hientai.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
