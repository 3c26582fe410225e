package org.orderhub.domain.webhook;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.orderhub.domain.shared.InvalidValue;

/**
 * What an endpoint's owner wants to be sent beside OrderHub's own headers: at most 20, values of
 * printable ASCII up to 1,000 characters. They may hold credentials and are in no text of this
 * type. Headers of the connection, of the content, of Standard Webhooks and Authorization are
 * OrderHub's.
 *
 * @param values by name, in any case
 */
public record CustomHeaders(Map<String, String> values) {
  public static final CustomHeaders NONE = new CustomHeaders(Map.of());
  private static final int MOST = 20;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_VALUE = 1_000;
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[!-~]([ -~]*[!-~])?");

  /** RFC 9110, 7.6.1, and what decides where a request goes and ends. */
  private static final Set<String> OURS =
      Set.of(
          "authorization",
          "accept-encoding",
          "connection",
          "cookie",
          "expect",
          "forwarded",
          "host",
          "http2-settings",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "user-agent",
          "via");

  private static final List<String> OUR_PREFIXES =
      List.of("content-", "webhook-", "proxy-", "x-forwarded-", "sec-", ":");

  public CustomHeaders {
    var sorted = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    values.forEach((name, value) -> {
      checkName(name);
      checkValue(value);
      if (sorted.put(name, value) != null) {
        throw new InvalidValue("duplicate_header", "must name each header once: " + name);
      }
    });
    if (sorted.size() > MOST) {
      throw new InvalidValue("too_many", "must have at most " + MOST + " headers");
    }
    values = Collections.unmodifiableSortedMap(sorted);
  }

  private static void checkName(String name) {
    if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
      throw new InvalidValue("header_name", "must have names as HTTP allows them");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (OURS.contains(lower) || OUR_PREFIXES.stream().anyMatch(lower::startsWith)) {
      throw new InvalidValue("reserved_header", "must not name the header " + name);
    }
  }

  private static void checkValue(String value) {
    if (value.length() > LONGEST_VALUE || !VALUE.matcher(value).matches()) {
      throw new InvalidValue(
          "header_value", "must have values of 1 to 1,000 printable ASCII characters");
    }
  }

  @Override
  public String toString() {
    return "CustomHeaders" + values.keySet();
  }
}
