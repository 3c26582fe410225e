package org.orderhub.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import org.orderhub.domain.order.OrderDraft;

/** Lets tests of the whole module read a body. */
public final class OrderReaders {
  private OrderReaders() {}

  public static OrderDraft read(JsonNode body) {
    return OrderReader.read(body).wish();
  }
}
