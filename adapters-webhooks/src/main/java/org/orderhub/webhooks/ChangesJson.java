package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.PublicNames;

/** The fields that changed, as many as there is room for, and how many there are in truth. */
final class ChangesJson {
  private static final int MOST = 100;

  /** What the changes may take of a body. */
  private static final int MOST_BYTES = 4_000;

  /** For before and after, each: an external status is told almost whole. */
  private static final int MOST_OF_A_TEXT = 1_500;

  /** A path holds the id of a line. */
  private static final int MOST_OF_A_FIELD = 300;

  /** Names of fields and quotes. */
  private static final int BYTES_BESIDE_TEXTS = 40;

  private ChangesJson() {}

  static void write(JsonGenerator json, List<FieldChange> changes) throws IOException {
    json.writeNumberField("changeCount", changes.size());
    json.writeArrayFieldStart("changes");
    int room = MOST_BYTES;
    for (FieldChange change : changes.subList(0, Math.min(changes.size(), MOST))) {
      FieldChange told = told(change);
      room -= length(told);
      if (room < 0) {
        break;
      }
      write(json, told);
    }
    json.writeEndArray();
  }

  private static FieldChange told(FieldChange change) {
    return new FieldChange(
        JsonLength.cut(change.field(), MOST_OF_A_FIELD),
        told(change, change.before()),
        told(change, change.after()));
  }

  private static String told(FieldChange change, String value) {
    return change.isChoice() ? PublicNames.of(value) : JsonLength.cut(value, MOST_OF_A_TEXT);
  }

  private static int length(FieldChange change) {
    return BYTES_BESIDE_TEXTS
        + JsonLength.of(change.field())
        + JsonLength.of(change.before())
        + JsonLength.of(change.after());
  }

  private static void write(JsonGenerator json, FieldChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", change.field());
    json.writeStringField("before", change.before());
    json.writeStringField("after", change.after());
    json.writeEndObject();
  }
}
