package org.orderhub.rest.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;

/** Small rules of HTTP that many operations share. */
public final class Answers {
  private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,3})");
  private static final int LONGEST_WAIT = 30;
  public static final int DEFAULT_LIMIT = 50;
  private static final int HIGHEST_LIMIT = 500;

  private Answers() {}

  /** How long {@code Prefer: wait=n} asks to wait for a job; at most 30 seconds. */
  public static Optional<Duration> wait(HttpHeaders headers) {
    String prefer = headers.getHeaderString("Prefer");
    if (prefer == null) {
      return Optional.empty();
    }
    Matcher matcher = WAIT.matcher(prefer);
    return matcher.find()
        ? Optional.of(
            Duration.ofSeconds(Math.min(LONGEST_WAIT, Integer.parseInt(matcher.group(1)))))
        : Optional.empty();
  }

  /** The absolute address of a sibling below the prefix the caller used. */
  public static URI address(UriInfo uri, String prefix, String... segments) {
    StringBuilder path = new StringBuilder(prefix);
    for (String segment : segments) {
      path.append('/').append(encoded(segment));
    }
    return uri.getBaseUri().resolve(path.toString());
  }

  public static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The version an {@code If-Match} header names; empty for none or {@code *}. */
  public static Optional<Version> expected(HttpHeaders headers) {
    String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (match == null || match.isBlank() || match.strip().equals("*")) {
      return Optional.empty();
    }
    return Optional.of(version("If-Match", match.strip().replaceAll("^(W/)?\"|\"$", "")));
  }

  /**
   * As {@link #expected}, where the header must be there; {@code *} says that any version will do.
   *
   * @throws RequestRefused with 428 when it is not
   */
  public static Optional<Version> required(HttpHeaders headers) {
    String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (match == null || match.isBlank()) {
      throw new RequestRefused(
          Problem.of(
              Problem.Kind.VERSION_REQUIRED,
              "Read it, and send its ETag as If-Match: so nobody's change is lost."));
    }
    return expected(headers);
  }

  /**
   * A version as a tag spells it.
   *
   * @throws RequestRefused when it is none
   */
  public static Version version(String field, String tag) {
    try {
      return version(tag);
    } catch (InvalidValue notAVersion) {
      throw invalid(field, notAVersion.code(), notAVersion.reason());
    }
  }

  /**
   * A version as a tag spells it.
   *
   * @throws InvalidValue when it is none
   */
  public static Version version(String tag) {
    try {
      return new Version(Long.parseLong(tag));
    } catch (NumberFormatException | InvalidValue notAVersion) {
      throw new InvalidValue("not_a_version", "must be a version tag that was given out");
    }
  }

  public static String tag(Version version) {
    return Long.toString(version.number());
  }

  public static String quoted(Version version) {
    return "\"" + tag(version) + "\"";
  }

  /** Notes every query parameter that the operation does not know. */
  public static void onlyParameters(UriInfo uri, Errors errors, String... known) {
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    for (String name : given.keySet()) {
      if (!List.of(known).contains(name)) {
        errors.add(name, "unknown_parameter", "is not a parameter of this operation");
      }
    }
  }

  /** The {@code limit} parameter: 1 to 500, 50 when absent. */
  public static int limit(UriInfo uri) {
    String text = uri.getQueryParameters().getFirst("limit");
    if (text == null || text.isEmpty()) {
      return DEFAULT_LIMIT;
    }
    try {
      return limit(text);
    } catch (InvalidValue invalid) {
      throw invalid("limit", invalid.code(), invalid.reason());
    }
  }

  /**
   * How many items a page may hold.
   *
   * @throws InvalidValue when it is not a number from 1 to 500
   */
  public static int limit(String text) {
    if (!text.matches("[0-9]{1,3}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > HIGHEST_LIMIT) {
      throw new InvalidValue("out_of_range", "must be a number from 1 to " + HIGHEST_LIMIT);
    }
    return Integer.parseInt(text);
  }

  public static RequestRefused invalid(String field, String code, String message) {
    Errors errors = new Errors();
    errors.add(field, code, message);
    return errors.refusal();
  }

  public static RequestRefused missing(String what) {
    return new RequestRefused(
        Problem.of(Problem.Kind.NOT_FOUND, "There is no " + what + " of that id."));
  }
}
