package org.orderhub.rest.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a streamed body, blank ones left out. At most one line is held in memory, and of a
 * line that is too long only so much that it is refused as that.
 */
public final class BodyLines {
  private final BufferedInputStream body;

  public BodyLines(InputStream body) {
    this.body = new BufferedInputStream(body, 64 * 1024);
  }

  /** The next line without its end; empty at the end of the body. */
  public Optional<byte[]> next() throws IOException {
    while (true) {
      ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
      int read = readLine(line);
      if (!isBlank(line)) {
        return Optional.of(line.toByteArray());
      }
      if (read < 0) {
        return Optional.empty();
      }
    }
  }

  /** Whether the next line would have to be waited for. */
  public boolean isWaiting() throws IOException {
    return body.available() == 0;
  }

  private int readLine(ByteArrayOutputStream line) throws IOException {
    int read = body.read();
    while (read >= 0 && read != '\n') {
      if (line.size() <= StrictJson.MAXIMUM_BYTES) {
        line.write(read);
      }
      read = body.read();
    }
    return read;
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    return line.size() < 64 && line.toString(UTF_8).isBlank();
  }
}
