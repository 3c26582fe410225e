package org.orderhub.domain.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows files by how they begin, as the WHATWG's standard for sniffing does. */
final class Magic {
  /** Bytes at the beginning, as ISO 8859-1. */
  private record Mark(String bytes, FileType type) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u0089PNG\r\n\u001a\n", FileType.PNG),
          new Mark("\u00ff\u00d8\u00ff", FileType.JPEG),
          new Mark("GIF87a", FileType.GIF),
          new Mark("GIF89a", FileType.GIF),
          new Mark("II*\0", FileType.TIFF),
          new Mark("MM\0*", FileType.TIFF),
          new Mark("%PDF-", FileType.PDF),
          new Mark("PK\u0003\u0004", FileType.ZIP),
          new Mark("PK\u0005\u0006", FileType.ZIP),
          new Mark("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", FileType.OLD_OFFICE),
          new Mark("\u001f\u008b", FileType.GZIP));

  private static final Pattern HTML =
      Pattern.compile(
          "(?s).*<(!doctype html|html|head|body|script|iframe|style|title|table|div|form|img|a"
              + "|h1|p|br|b)[\\s>/].*");

  private Magic() {}

  static FileType of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    for (Mark mark : MARKS) {
      if (text.startsWith(mark.bytes())) {
        return mark.type();
      }
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return FileType.WEBP;
    }
    return isText(text) ? markup(text) : FileType.UNKNOWN;
  }

  private static boolean isText(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Magic::isBinary);
  }

  /** Control codes that no text file has. */
  private static boolean isBinary(int code) {
    return code < ' ' && "\t\n\r\f\u001b".indexOf(code) < 0;
  }

  /** A browser finds markup behind anything; a text that begins with none is shown as it is. */
  private static FileType markup(String text) {
    String begins = text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    String low = begins.toLowerCase(Locale.ROOT);
    if (!low.startsWith("<")) {
      return FileType.TEXT;
    }
    if (low.contains("<svg")) {
      return FileType.SVG;
    }
    if (HTML.matcher(low).matches()) {
      return FileType.HTML;
    }
    return low.startsWith("<?xml") ? FileType.XML : FileType.TEXT;
  }
}
