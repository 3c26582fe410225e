package org.orderhub.application.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.InvalidValue;

/** A place in a list by time, and its form for callers: opaque, safe in an address. */
public record Position(Instant time, UUID id) {
  public Position {
    time = Instants.exact(time);
  }

  public String toText() {
    String plain = time + "/" + id;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /**
   * @throws InvalidValue when the text is no place
   */
  public static Position parse(String text) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("/", 2);
      return new Position(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
    } catch (IllegalArgumentException | DateTimeParseException notAPlace) {
      throw new InvalidValue("cursor", "must be the cursor of a page before");
    }
  }
}
