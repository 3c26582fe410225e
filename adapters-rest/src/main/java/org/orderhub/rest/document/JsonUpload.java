package org.orderhub.rest.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.orderhub.rest.shared.Errors;

/**
 * Reads a JSON body that holds a file, piece by piece: the bytes go from one file into another, and
 * never into memory as a whole.
 */
final class JsonUpload {
  private static final Set<String> TEXTS =
      Set.of(
          "associatedCustomerId",
          "associationCustomerId",
          "orderId",
          "offerId",
          "folder",
          "folderId",
          "fileName");
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(5)
                  .maxNumberLength(30)
                  .maxNameLength(1_000)
                  .maxStringLength(50_000)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final Path bytes;
  private final Errors errors = new Errors();
  private final Map<String, String> texts = new HashMap<>();
  private boolean hasContent;

  private JsonUpload(Path bytes) {
    this.bytes = bytes;
  }

  /** The fields of the body; the file that it holds is written to {@code bytes}. */
  static UploadFields read(File body, Path bytes) throws IOException {
    var upload = new JsonUpload(bytes);
    try (JsonParser parser = JSON.createParser(body)) {
      upload.readObject(parser);
    } catch (JsonParseException notJson) {
      upload.errors.add("", "malformed_json", "is not valid JSON");
    } catch (JsonProcessingException tooMuch) {
      upload.errors.add("", "too_complex", "holds a text or a number that is too long");
    }
    if (upload.errors.isEmpty() && !upload.hasContent) {
      upload.errors.add("/content", "required", "is required");
    }
    upload.errors.throwIfAny();
    return new UploadFields(upload.texts);
  }

  private void readObject(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      errors.add("", "not_an_object", "must be an object");
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("content")) {
        readContent(parser);
      } else {
        readText(parser, name);
      }
    }
    if (parser.nextToken() != null) {
      errors.add("", "malformed_json", "goes on behind the object");
    }
  }

  private void readContent(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      errors.add("/content", "not_a_text", "must be a text, in Base64");
      parser.skipChildren();
      return;
    }
    try (OutputStream out = Files.newOutputStream(bytes)) {
      parser.readBinaryValue(out);
    } catch (IllegalArgumentException notBase64) {
      errors.add("/content", "not_base64", "is not Base64");
      errors.throwIfAny();
    }
    hasContent = true;
  }

  /** Ids are numbers in the partner's bodies, and texts in ours. */
  private void readText(JsonParser parser, String name) throws IOException {
    if (!TEXTS.contains(name)) {
      errors.add("/" + name, "unknown_property", "is not known here");
      parser.skipChildren();
      return;
    }
    switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT -> note(name, parser.getText());
      case VALUE_NULL -> {}
      default -> {
        errors.add("/" + name, "not_a_text", "must be a text");
        parser.skipChildren();
      }
    }
  }

  private void note(String name, String text) {
    if (!text.isEmpty()) {
      texts.put(name, text);
    }
  }
}
