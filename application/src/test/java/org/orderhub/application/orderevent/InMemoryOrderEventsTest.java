package org.orderhub.application.orderevent;

final class InMemoryOrderEventsTest implements OrderEventsContract {
  private final InMemoryOrderEvents events = new InMemoryOrderEvents();

  @Override
  public OrderEvents events() {
    return events;
  }
}
