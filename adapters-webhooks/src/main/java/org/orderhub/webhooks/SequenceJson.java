package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The number of an event of its subject, and of the one before: the first has none. */
final class SequenceJson {
  private SequenceJson() {}

  static void write(JsonGenerator json, long sequence) throws IOException {
    json.writeNumberField("sequence", sequence);
    if (sequence > 1) {
      json.writeNumberField("previousSequence", sequence - 1);
    }
  }
}
