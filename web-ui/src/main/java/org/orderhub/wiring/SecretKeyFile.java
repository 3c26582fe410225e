package org.orderhub.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that seals secrets on an embedded database: made once, beside the data it belongs to. */
final class SecretKeyFile {
  private static final int KEY_BYTES = 32;

  private SecretKeyFile() {}

  static String in(Path dataDirectory) {
    Path file = dataDirectory.resolve("secret-key");
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return Files.readString(file).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException("The secret key cannot be kept in " + file, failure);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          file, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException somebodyWasFaster) {
      return;
    }
  }
}
