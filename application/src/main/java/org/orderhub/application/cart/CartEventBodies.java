package org.orderhub.application.cart;

import java.time.Instant;
import java.util.List;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** Writes the public form of what happened to a cart. */
public interface CartEventBodies {

  /**
   * @param cart as it is afterwards; its sequence is the event's
   * @param changes none where nothing changed
   */
  String write(
      EventType type, Cart cart, List<FieldChange> changes, Instant occurredAt, Actor actor);
}
