package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.application.message.EventDetails;
import org.orderhub.domain.shared.FreeForm;

/** Reads bodies as this adapter writes them: what lies below {@code data}. */
final class JsonEventDetails implements EventDetails {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public FreeForm.Fields read(String body) {
    try (JsonParser json = JSON.createParser(body)) {
      json.nextToken();
      return fields(json).values().get("data") instanceof FreeForm.Fields data
          ? data
          : FreeForm.Fields.NONE;
    } catch (IOException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }

  private static FreeForm value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> fields(json);
      case START_ARRAY -> items(json);
      case VALUE_STRING -> new FreeForm.Word(json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new FreeForm.Numeral(json.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> new FreeForm.Flag(json.getBooleanValue());
      default -> new FreeForm.Nothing();
    };
  }

  private static FreeForm.Fields fields(JsonParser json) throws IOException {
    Map<String, FreeForm> values = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      values.put(name, value(json));
    }
    return new FreeForm.Fields(values);
  }

  private static FreeForm items(JsonParser json) throws IOException {
    List<FreeForm> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(json));
    }
    return new FreeForm.Items(values);
  }
}
