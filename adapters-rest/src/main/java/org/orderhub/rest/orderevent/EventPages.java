package org.orderhub.rest.orderevent;

import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;

/** Reads which page of an order's events is asked for. */
final class EventPages {
  private EventPages() {}

  /**
   * @param others further parameters that the address takes
   */
  static ListOrderEvents.Query query(
      AccountId account, OrderReference order, UriInfo uri, String... others) {
    Errors errors = new Errors();
    String[] known =
        Stream.concat(Stream.of("limit", "cursor"), Stream.of(others)).toArray(String[]::new);
    Answers.onlyParameters(uri, errors, known);
    ListOrderEvents.Position after = position(uri, errors);
    errors.throwIfAny();
    return new ListOrderEvents.Query(account, order, Answers.limit(uri), after);
  }

  private static ListOrderEvents.@Nullable Position position(UriInfo uri, Errors errors) {
    String cursor = uri.getQueryParameters().getFirst("cursor");
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    try {
      return ListOrderEvents.Position.parse(cursor);
    } catch (InvalidValue invalid) {
      errors.add("cursor", invalid);
      return null;
    }
  }
}
