package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.orderhub.domain.shared.FreeForm;

/** What a sender added, as far as there is room for it: 3 kB of whole fields. */
final class FreeFormJson {
  private static final int MOST_BYTES = 3_000;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private FreeFormJson() {}

  static void write(JsonGenerator json, String name, FreeForm.Fields fields) throws IOException {
    json.writeObjectFieldStart(name);
    int room = MOST_BYTES;
    for (Map.Entry<String, FreeForm> field : fields.values().entrySet()) {
      String value = text(field.getValue());
      int length = JsonLength.of(field.getKey()) + value.getBytes(UTF_8).length + 4;
      if (length <= room) {
        room -= length;
        json.writeFieldName(field.getKey());
        json.writeRawValue(value);
      }
    }
    json.writeEndObject();
  }

  private static String text(FreeForm value) throws IOException {
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, FreeForm value) throws IOException {
    switch (value) {
      case FreeForm.Word word -> json.writeString(word.value());
      case FreeForm.Numeral number -> json.writeNumber(number.value());
      case FreeForm.Flag flag -> json.writeBoolean(flag.value());
      case FreeForm.Nothing nothing -> json.writeNull();
      case FreeForm.Items items -> {
        json.writeStartArray();
        for (FreeForm item : items.values()) {
          write(json, item);
        }
        json.writeEndArray();
      }
      case FreeForm.Fields fields -> {
        json.writeStartObject();
        for (Map.Entry<String, FreeForm> field : fields.values().entrySet()) {
          json.writeFieldName(field.getKey());
          write(json, field.getValue());
        }
        json.writeEndObject();
      }
    }
  }
}
