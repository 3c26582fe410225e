package org.orderhub.application.cart;

import java.time.Instant;
import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** Turns what happened to carts into events of the log. */
public final class CartAnnouncements {
  private final EventLog log;
  private final CartEventBodies bodies;
  private final Ids ids;

  public CartAnnouncements(EventLog log, CartEventBodies bodies, Ids ids) {
    this.log = log;
    this.bodies = bodies;
    this.ids = ids;
  }

  /** Somebody opened it; the cart counts that already. */
  void opened(Cart cart, Actor by, Instant now) {
    tell(EventType.CART_OPENED, cart, List.of(), by, now);
  }

  /** Somebody changed it; the cart counts that already. */
  void changed(Cart cart, List<FieldChange> changes, Actor by, Instant now) {
    tell(EventType.CART_CHANGED, cart, changes, by, now);
  }

  private void tell(EventType type, Cart cart, List<FieldChange> changes, Actor by, Instant now) {
    log.append(
        List.of(
            new LoggedEvent(
                cart.account(),
                new EventId(ids.next()),
                type,
                new Subject(Subject.Kind.CART, cart.id().value()),
                cart.history().sequence(),
                now,
                by,
                changes,
                bodies.write(type, cart, changes, now, by))));
  }
}
