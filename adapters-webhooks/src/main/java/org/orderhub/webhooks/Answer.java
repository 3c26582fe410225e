package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;

/**
 * The body of an answer as it comes in: its beginning is kept, and it is cut off where it is long.
 */
final class Answer {
  private static final int MOST_READ = 64 * 1024;
  private static final int MOST_KEPT = 4 * 1024;

  private final Buffer kept = Buffer.buffer();
  private int read;

  /** False once there is more than anybody reads. */
  boolean take(Buffer chunk) {
    read += chunk.length();
    int room = MOST_KEPT - kept.length();
    if (room > 0) {
      kept.appendBuffer(chunk, 0, Math.min(room, chunk.length()));
    }
    return read <= MOST_READ;
  }

  /** As text; what is none becomes the replacement character. */
  String text() {
    return new String(kept.getBytes(), UTF_8).replace('\0', '\uFFFD');
  }
}
