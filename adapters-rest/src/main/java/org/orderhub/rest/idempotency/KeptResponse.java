package org.orderhub.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept.
 *
 * @param body empty for none
 */
record KeptResponse(int status, Map<String, List<String>> headers, String body) {
  /**
   * What was done, and refusals that the state of things made. A body that is not valid,
   * credentials that are not good and failures of ours are not kept: trying again may end
   * otherwise.
   */
  private static final Set<Integer> LASTING_REFUSALS = Set.of(404, 409, 412, 422);

  /** Writes the answer down; of a stream, all that it has to say. */
  static KeptResponse of(Response response, String mediaType, ObjectMapper mapper) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(response.getStringHeaders());
    headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, List.of(mediaType));
    return new KeptResponse(
        response.getStatus(),
        headers,
        body(response.hasEntity() ? response.getEntity() : null, mapper));
  }

  private static String body(@Nullable Object entity, ObjectMapper mapper) {
    try {
      return switch (entity) {
        case null -> "";
        case String text -> text;
        case StreamingOutput stream -> {
          ByteArrayOutputStream all = new ByteArrayOutputStream();
          stream.write(all);
          yield all.toString(StandardCharsets.UTF_8);
        }
        default -> mapper.writeValueAsString(entity);
      };
    } catch (IOException failure) {
      throw new UncheckedIOException("An answer cannot be written", failure);
    }
  }

  boolean isLasting() {
    return status < 400 || LASTING_REFUSALS.contains(status);
  }

  Response.ResponseBuilder response() {
    Response.ResponseBuilder answer = Response.status(status);
    headers.forEach((name, values) -> {
      if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
        values.forEach(value -> answer.header(name, value));
      }
    });
    if (!body.isEmpty()) {
      List<String> type = headers.getOrDefault(HttpHeaders.CONTENT_TYPE, List.of());
      answer.entity(body).type(type.isEmpty() ? MediaType.APPLICATION_JSON : type.getFirst());
    }
    return answer;
  }

  String toText(ObjectMapper mapper) {
    try {
      return mapper.writeValueAsString(this);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("An answer cannot be written", failure);
    }
  }

  static KeptResponse parse(String text, ObjectMapper mapper) {
    try {
      return mapper.readValue(text, KeptResponse.class);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("A kept answer cannot be read", failure);
    }
  }
}
