package org.orderhub.rest.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FreeForm;

/** Writes free-form parts as the JSON they came as. */
public final class FreeFormJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FreeFormJson() {}

  /** None for no fields: an answer leaves out what is empty. */
  public static @Nullable JsonNode from(FreeForm.Fields fields) {
    return fields.isEmpty() ? null : node(fields);
  }

  public static JsonNode node(FreeForm form) {
    return switch (form) {
      case FreeForm.Word word -> NODES.textNode(word.value());
      case FreeForm.Numeral number -> NODES.numberNode(number.value());
      case FreeForm.Flag flag -> NODES.booleanNode(flag.value());
      case FreeForm.Nothing nothing -> NODES.nullNode();
      case FreeForm.Items items -> {
        ArrayNode array = NODES.arrayNode();
        items.values().forEach(value -> array.add(node(value)));
        yield array;
      }
      case FreeForm.Fields fields -> {
        ObjectNode object = NODES.objectNode();
        fields.values().forEach((name, value) -> object.set(name, node(value)));
        yield object;
      }
    };
  }
}
