package org.orderhub.persistence.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON columns: document records to text and back. Unknown fields of a newer version are passed
 * over.
 */
public final class Documents {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final ObjectWriter WRITER = MAPPER.writer();
  private static final ObjectReader READER = MAPPER.reader();

  private Documents() {}

  public static String write(Object document) {
    try {
      return WRITER.writeValueAsString(document);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("A document cannot be written", failure);
    }
  }

  public static <T> T read(String json, Class<T> type) {
    try {
      return READER.forType(type).readValue(json);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("A stored document cannot be read", failure);
    }
  }

  public static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  public static @Nullable String text(@Nullable Instant value) {
    return value == null ? null : value.toString();
  }

  public static @Nullable Instant time(@Nullable String value) {
    return value == null ? null : Instant.parse(value);
  }

  public static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
