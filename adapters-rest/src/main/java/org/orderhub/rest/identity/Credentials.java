package org.orderhub.rest.identity;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An API key as a request shows it: by HTTP Basic with its name, or the secret alone.
 *
 * @param name none where only the secret was sent
 */
record Credentials(@Nullable String name, String secret) {

  /** The first that is there; empty when there is none, or Basic that cannot be read. */
  static Optional<Credentials> in(HttpHeaders headers) {
    String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null && !authorization.isBlank()) {
      return authorization(authorization.strip());
    }
    return Stream.of("apikey", "x-api-key", "ApiAuth")
        .flatMap(name -> Stream.ofNullable(headers.getHeaderString(name)))
        .filter(secret -> !secret.isBlank())
        .findFirst()
        .map(secret -> new Credentials(null, secret.strip()));
  }

  private static Optional<Credentials> authorization(String value) {
    int space = value.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String rest = value.substring(space + 1).strip();
    return switch (value.substring(0, space).toLowerCase(Locale.ROOT)) {
      case "bearer" -> Optional.of(new Credentials(null, rest));
      case "basic" -> basic(rest);
      default -> Optional.empty();
    };
  }

  private static Optional<Credentials> basic(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "Credentials[name=" + name + ", secret=…]";
  }
}
