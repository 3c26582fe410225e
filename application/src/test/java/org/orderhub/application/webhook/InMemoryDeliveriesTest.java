package org.orderhub.application.webhook;

class InMemoryDeliveriesTest
    implements DeliveriesContract, DeliveryRecordsContract, EndpointsContract {
  private final InMemoryStore store = new InMemoryStore();

  @Override
  public DeliveryStore store() {
    return store;
  }
}
