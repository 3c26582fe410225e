package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a JSON object by their paths; those of a list's items share one. */
final class FlatJson {
  private static final JsonFactory JSON = new JsonFactory();

  private FlatJson() {}

  /** The fields of one of the object's own fields; none when it is not there. */
  static Map<String, List<String>> fields(String json, String of) throws IOException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isWanted = parser.currentName().equals(of);
        parser.nextToken();
        if (isWanted) {
          add(parser, "", fields);
        } else {
          parser.skipChildren();
        }
      }
    }
    return fields;
  }

  private static void add(JsonParser parser, String path, Map<String, List<String>> fields)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        add(parser, path.isEmpty() ? name : path + "." + name, fields);
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        add(parser, path, fields);
      }
    } else if (token != JsonToken.VALUE_NULL) {
      fields.computeIfAbsent(path, first -> new ArrayList<>()).add(parser.getText());
    }
  }
}
