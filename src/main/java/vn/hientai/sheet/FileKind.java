package vn.hientai.sheet;

import java.nio.charset.StandardCharsets;
import vn.hientai.shared.RuleViolation;

/** Refuses by their first bytes the files that are no workbook whatever they are called. */
final class FileKind {

    private FileKind() {}

    static void mustBeZip(byte[] content) {
        if (starts(content, 'P', 'K', 3, 4)) {
            return;
        }
        throw new RuleViolation(refusal(content));
    }

    private static String refusal(byte[] content) {
        if (content.length == 0) {
            return "sheet.refused.no-content";
        }
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return contains(content, "EncryptedPackage") ? "sheet.refused.password" : "sheet.refused.old-excel";
        }
        if (starts(content, '%', 'P', 'D', 'F')) {
            return "sheet.refused.pdf";
        }
        if (starts(content, 0x89, 'P', 'N', 'G')
                || starts(content, 0xFF, 0xD8, 0xFF)
                || starts(content, 'G', 'I', 'F')) {
            return "sheet.refused.picture";
        }
        return isText(content) ? "sheet.refused.text" : "sheet.refused.not-a-workbook";
    }

    private static boolean starts(byte[] content, int... bytes) {
        for (var index = 0; index < bytes.length; index++) {
            if (index >= content.length || (content[index] & 0xFF) != bytes[index]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name of an OLE directory, two bytes a letter, stands in the file. */
    private static boolean contains(byte[] content, String name) {
        var wanted = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(content, StandardCharsets.ISO_8859_1).contains(wanted);
    }

    private static boolean isText(byte[] content) {
        for (var index = 0; index < Math.min(content.length, 1_000); index++) {
            var one = content[index] & 0xFF;
            if (one < 0x20 && one != '\t' && one != '\n' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
