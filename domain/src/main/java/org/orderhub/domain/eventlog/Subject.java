package org.orderhub.domain.eventlog;

import java.util.UUID;

/** The aggregate an event is about. Events of one subject are numbered and delivered in order. */
public record Subject(Kind kind, UUID id) {

  public enum Kind {
    ORDER,
    CUSTOMER,
    CART,
    OFFER,
    /** One request of a widget: each goes its own way. */
    WIDGET_REQUEST,
    ENDPOINT
  }
}
