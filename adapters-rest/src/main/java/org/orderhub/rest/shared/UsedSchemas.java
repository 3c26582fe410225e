package org.orderhub.rest.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The schemas that operations lead to: the scan also finds types of the framework's. */
final class UsedSchemas {
  private final Map<String, Schema> all;
  private final Set<String> used = new TreeSet<>();
  private final Deque<Schema> left = new ArrayDeque<>();

  private UsedSchemas(Map<String, Schema> all) {
    this.all = all;
  }

  static Map<String, Schema> of(OpenAPI api) {
    var schemas = new UsedSchemas(api.getComponents().getSchemas());
    api.getComponents().getResponses().values().forEach(schemas::answer);
    api.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .forEach(operation -> {
          operation.getResponses().getAPIResponses().values().forEach(schemas::answer);
          if (operation.getRequestBody() != null) {
            schemas.content(operation.getRequestBody().getContent());
          }
        });
    return schemas.reached();
  }

  private void answer(APIResponse answer) {
    content(answer.getContent());
  }

  private void content(@Nullable Content content) {
    if (content != null) {
      content.getMediaTypes().values().forEach(media -> add(media.getSchema()));
    }
  }

  private void add(@Nullable Schema schema) {
    if (schema != null) {
      left.add(schema);
    }
  }

  private Map<String, Schema> reached() {
    while (!left.isEmpty()) {
      Schema schema = left.remove();
      String ref = schema.getRef();
      if (ref != null && used.add(ref.substring(ref.lastIndexOf('/') + 1))) {
        add(all.get(ref.substring(ref.lastIndexOf('/') + 1)));
      }
      add(schema.getItems());
      add(schema.getAdditionalPropertiesSchema());
      if (schema.getProperties() != null) {
        schema.getProperties().values().forEach(this::add);
      }
      Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
          .filter(list -> list != null)
          .forEach(list -> list.forEach(this::add));
    }
    Map<String, Schema> kept = new LinkedHashMap<>();
    used.forEach(name -> kept.put(name, all.get(name)));
    return kept;
  }
}
