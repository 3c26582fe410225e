package org.orderhub.application.orderevent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.InvalidValue;

/** Lists what happened to one order, the last first: by when it happened, not when it was told. */
public interface ListOrderEvents {
  Result list(Query query);

  /**
   * What to list.
   *
   * @param after where the page before ended
   */
  record Query(AccountId account, OrderReference order, int limit, @Nullable Position after) {}

  sealed interface Result {
    record Found(OrderId order, Page<OrderEvent> page) implements Result {}

    record OrderMissing() implements Result {}
  }

  /** A place in the list, and its form for callers: opaque, safe in an address. */
  record Position(Instant happenedAt, OrderEventId id) {
    public Position {
      happenedAt = Instants.exact(happenedAt);
    }

    public String toText() {
      String plain = happenedAt + "/" + id.value();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /**
     * @throws InvalidValue when the text is no place
     */
    public static Position parse(String text) {
      try {
        String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("/", 2);
        return new Position(
            Instant.parse(parts[0]), new OrderEventId(UUID.fromString(parts[parts.length - 1])));
      } catch (IllegalArgumentException | DateTimeParseException notAPlace) {
        throw new InvalidValue("cursor", "must be the cursor of a page before");
      }
    }
  }
}
