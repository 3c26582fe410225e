package org.orderhub.rest.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/**
 * Reads a body as RFC 8259 means it, and stricter: no duplicate keys, nothing behind the value,
 * exact numbers, at most 50 levels deep and 1 MiB long.
 */
public final class StrictJson {
  public static final int MAXIMUM_BYTES = 1024 * 1024;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxNumberLength(100)
                          .maxNameLength(1_000)
                          .maxStringLength(MAXIMUM_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .readerFor(JsonNode.class);

  private StrictJson() {}

  /**
   * The body's value.
   *
   * @throws RequestRefused when it is too large or not JSON
   */
  public static JsonNode parse(byte[] body) {
    if (body.length > MAXIMUM_BYTES) {
      throw new RequestRefused(Problem.of(Problem.Kind.TOO_LARGE, "A body holds at most 1 MiB."));
    }
    return tree(body);
  }

  /** As {@link #parse}, for what was written here and may be longer than a body. */
  public static JsonNode tree(byte[] body) {
    try {
      JsonNode node = READER.readTree(body);
      if (node.isMissingNode()) {
        throw malformed("empty_body", "must not be empty");
      }
      return node;
    } catch (StreamConstraintsException tooMuch) {
      throw malformed("too_complex", "is nested too deep or holds a number or name too long");
    } catch (JsonParseException notJson) {
      throw malformed(
          String.valueOf(notJson.getOriginalMessage()).startsWith("Duplicate")
              ? "duplicate_key"
              : "malformed_json",
          reason(notJson));
    } catch (JsonProcessingException notJson) {
      throw malformed("malformed_json", "is not valid JSON");
    } catch (IOException notText) {
      throw malformed("malformed_json", "is not valid UTF-8 JSON");
    }
  }

  private static String reason(JsonParseException failure) {
    String where =
        failure.getLocation() == null
            ? ""
            : " at line "
                + failure.getLocation().getLineNr()
                + ", column "
                + failure.getLocation().getColumnNr();
    String message = String.valueOf(failure.getOriginalMessage());
    return message.startsWith("Duplicate")
        ? "names " + message.replaceFirst("Duplicate field ", "") + " twice" + where
        : "is not valid JSON" + where;
  }

  private static RequestRefused malformed(String code, String message) {
    return new RequestRefused(
        Problem.of(Problem.Kind.INVALID_REQUEST, "The body " + message + ".")
            .withErrors(List.of(new FieldError("", code, message))));
  }
}
