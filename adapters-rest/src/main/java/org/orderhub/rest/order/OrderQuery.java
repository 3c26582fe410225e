package org.orderhub.rest.order;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.FindOrders;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Text;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Times;

/** Reads the parameters of a list of orders. */
final class OrderQuery {
  private static final int LONGEST_SEARCH = 200;

  private final MultivaluedMap<String, String> parameters;
  private final Errors errors = new Errors();

  private OrderQuery(UriInfo uri) {
    this.parameters = uri.getQueryParameters();
    Answers.onlyParameters(
        uri,
        errors,
        "contactId",
        "kind",
        "status",
        "externalStatus",
        "from",
        "to",
        "q",
        "limit",
        "cursor");
  }

  /** The contact whose orders are asked for; empty for everybody's. */
  static Optional<String> contact(UriInfo uri) {
    return Optional.ofNullable(uri.getQueryParameters().getFirst("contactId"));
  }

  /**
   * @param customer whose orders are asked for; empty for everybody's
   */
  static FindOrders.Query read(AccountId account, Optional<CustomerId> customer, UriInfo uri) {
    return new OrderQuery(uri).query(account, customer.orElse(null));
  }

  private FindOrders.Query query(AccountId account, @Nullable CustomerId customer) {
    OrderKind kind = value("kind", text -> PublicNames.parse(OrderKind.class, text));
    StatusText external = value("externalStatus", StatusText::new);
    OrderStatus status = value("status", text -> PublicNames.parse(OrderStatus.class, text));
    Instant from = value("from", Times::parse);
    Instant to = value("to", Times::parse);
    String search = value("q", text -> Text.bounded(text, LONGEST_SEARCH));
    FindOrders.Position after = value("cursor", FindOrders.Position::parse);
    Integer limit = value("limit", Answers::limit);
    errors.throwIfAny();
    return new FindOrders.Query(
        account,
        new FindOrders.Filter(customer, kind, status, external, from, to),
        search == null ? "" : search,
        limit == null ? Answers.DEFAULT_LIMIT : limit,
        after);
  }

  private <T> @Nullable T value(String name, Function<String, T> parse) {
    String text = parameters.getFirst(name);
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
}
