package org.orderhub.domain.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;

/**
 * Where messages go: an absolute http or https address of at most 2,000 characters, with a host,
 * without user info and fragment. Whether the host may be reached is decided at every send.
 */
public record EndpointUrl(String value) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  public EndpointUrl {
    Text.key(value, 2_000);
    URI uri = parse(value);
    if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
      throw new InvalidValue("not_a_web_address", "must begin with https:// or http://");
    }
    if (uri.getHost() == null) {
      throw new InvalidValue("not_a_web_address", "must name a host");
    }
    if (uri.getRawUserInfo() != null) {
      throw new InvalidValue(
          "user_info", "must not hold a user name; use HTTP Basic authentication instead");
    }
    if (uri.getRawFragment() != null) {
      throw new InvalidValue("fragment", "must not hold a fragment (#)");
    }
    if (uri.getPort() == 0 || uri.getPort() > 65_535) {
      throw new InvalidValue("port", "must name a port from 1 to 65535");
    }
  }

  public URI uri() {
    return parse(value);
  }

  private static URI parse(String value) {
    try {
      return new URI(value);
    } catch (URISyntaxException notAnAddress) {
      throw new InvalidValue("not_a_web_address", "must be a web address");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
