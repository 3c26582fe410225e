package org.orderhub.rest.shared;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;

/** The parameters of a list: filters of its own, {@code limit} and {@code cursor}. */
public final class ListParameters {
  private final MultivaluedMap<String, String> given;
  private final Errors errors = new Errors();

  private ListParameters(UriInfo uri, Stream<String> known) {
    this.given = uri.getQueryParameters();
    Answers.onlyParameters(uri, errors, known.toArray(String[]::new));
  }

  /** Notes every parameter that is none of these. */
  public static ListParameters of(UriInfo uri, String... filters) {
    return new ListParameters(uri, Stream.concat(Stream.of("limit", "cursor"), Stream.of(filters)));
  }

  /** The same for a list that has no cursor. */
  public static ListParameters withoutCursor(UriInfo uri, String... filters) {
    return new ListParameters(uri, Stream.concat(Stream.of("limit"), Stream.of(filters)));
  }

  /** None when absent, empty, or wrong, which is noted. */
  public <T> @Nullable T value(String name, Function<String, T> parse) {
    String text = given.getFirst(name);
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (InvalidValue invalid) {
      errors.add(name, invalid);
      return null;
    }
  }

  /** How many items a page may hold. */
  public int limit() {
    Integer limit = value("limit", Answers::limit);
    return limit == null ? Answers.DEFAULT_LIMIT : limit;
  }

  /**
   * Goes on only when nothing is wrong.
   *
   * @throws RequestRefused with everything that is
   */
  public void throwIfAnyIsWrong() {
    errors.throwIfAny();
  }
}
