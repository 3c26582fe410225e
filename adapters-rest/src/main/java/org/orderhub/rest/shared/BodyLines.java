package org.orderhub.rest.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a streamed body, blank ones left out. At most one line is held in memory, and of a
 * line that is too long only so much that it is refused as that.
 */
public final class BodyLines {
  private final InputStream body;
  private final byte[] buffer = new byte[64 * 1024];
  private int next;
  private int end;

  public BodyLines(InputStream body) {
    this.body = body;
  }

  /** The next line without its end; empty at the end of the body. */
  public Optional<byte[]> next() throws IOException {
    while (!isAtEnd()) {
      byte[] line = readLine();
      if (!isBlank(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** Whether the next line would have to be waited for. */
  public boolean isWaiting() throws IOException {
    return next == end && body.available() == 0;
  }

  private boolean isAtEnd() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(body.read(buffer), 0);
    }
    return end == 0;
  }

  private byte[] readLine() throws IOException {
    int stop = endOfLine();
    if (stop == end) {
      return readOn();
    }
    byte[] line = Arrays.copyOfRange(buffer, next, stop);
    next = stop + 1;
    return line;
  }

  /** A line that goes on in what is not read yet. */
  private byte[] readOn() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(2 * (end - next));
    while (!isAtEnd()) {
      int stop = endOfLine();
      int room = StrictJson.MAXIMUM_BYTES + 1 - line.size();
      line.write(buffer, next, Math.min(stop - next, room));
      next = stop;
      if (stop < end) {
        next++;
        break;
      }
    }
    return line.toByteArray();
  }

  /** Where the line ends, or what there is of it by now. */
  private int endOfLine() {
    int place = next;
    while (place < end && buffer[place] != '\n') {
      place++;
    }
    return place;
  }

  private static boolean isBlank(byte[] line) {
    return line.length < 64 && new String(line, UTF_8).isBlank();
  }
}
