package org.orderhub.application.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.PaymentState;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;

/** Lists orders, the one placed last first. */
public interface FindOrders {

  Page<Row> find(Query query);

  /**
   * What to list.
   *
   * @param search words that begin a word of the order's id, references, articles, customer or
   *     addresses; all must; empty for no search
   * @param after where the page before ended
   */
  record Query(
      AccountId account, Filter filter, String search, int limit, @Nullable Position after) {

    public Query(
        AccountId account,
        @Nullable OrderStatus status,
        @Nullable Instant from,
        @Nullable Instant to,
        String search,
        int limit,
        @Nullable Position after) {
      this(account, new Filter(null, null, status, null, from, to), search, limit, after);
    }

    public @Nullable OrderStatus status() {
      return filter.status();
    }

    public @Nullable Instant from() {
      return filter.from();
    }

    public @Nullable Instant to() {
      return filter.to();
    }
  }

  /**
   * Which of the orders; none of a property for all of them.
   *
   * @param externalStatus the very same text
   * @param from placed at or after
   * @param to placed before
   */
  record Filter(
      @Nullable CustomerId customer,
      @Nullable OrderKind kind,
      @Nullable OrderStatus status,
      @Nullable StatusText externalStatus,
      @Nullable Instant from,
      @Nullable Instant to) {}

  /** A place in the list, and its form for callers: opaque, safe in an address. */
  record Position(Instant placedAt, UUID key) {
    public Position {
      placedAt = Instants.exact(placedAt);
    }

    public String toText() {
      String plain = placedAt + "/" + key;
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

  /** An order as a list shows it. */
  record Row(
      OrderKey key,
      OrderId orderId,
      OrderKind kind,
      OrderStatus status,
      StatusText externalStatus,
      PaymentState payment,
      DeliveryState delivery,
      Money total,
      String customerName,
      Instant placedAt) {}
}
