package org.orderhub.application.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.orderhub.domain.document.Content;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.FileType;

/**
 * What one look at all bytes of a file tells. Of a file that is too large only as much is read as
 * it takes to know.
 */
record Inspection(FileType type, long size, String sha256) {

  static Inspection of(AddDocument.Source source, FileName name) throws IOException {
    MessageDigest digest = digest();
    byte[] head = {};
    long size = 0;
    try (InputStream bytes = source.open()) {
      byte[] part = bytes.readNBytes(Content.PART_BYTES);
      head = Arrays.copyOf(part, Math.min(part.length, FileType.HEAD_BYTES));
      while (part.length > 0 && size <= Content.MOST_BYTES) {
        digest.update(part);
        size += part.length;
        part = bytes.readNBytes(Content.PART_BYTES);
      }
    }
    return new Inspection(FileType.of(head, name), size, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
