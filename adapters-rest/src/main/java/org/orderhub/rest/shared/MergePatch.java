package org.orderhub.rest.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** JSON merge patch, as RFC 7396 describes it. */
public final class MergePatch {
  private MergePatch() {}

  /** The target with what the patch says; null takes a property away. The target stays as it is. */
  public static JsonNode apply(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    ObjectNode result =
        target instanceof ObjectNode object
            ? object.deepCopy()
            : JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      String name = change.getKey();
      if (change.getValue().isNull()) {
        result.remove(name);
      } else {
        result.set(name, apply(result.path(name), change.getValue()));
      }
    }
    return result;
  }
}
