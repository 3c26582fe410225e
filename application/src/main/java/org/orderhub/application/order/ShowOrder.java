package org.orderhub.application.order;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.orderhub.domain.order.Order;

/**
 * Shows one order. The stage completes once it was read, together with those asked for meanwhile.
 */
public interface ShowOrder {
  CompletionStage<Optional<View>> show(Orders.Name name);

  /**
   * An order and what a page needs beside it.
   *
   * @param customerName empty for an order without a customer
   */
  record View(Order order, String customerName) {}
}
