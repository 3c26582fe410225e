package org.orderhub.application.webhook;

class InMemoryDeliveriesTest
    implements DeliveriesContract,
        LeasesContract,
        LeasesAheadContract,
        SparedEndpointsContract,
        DeliveryRecordsContract,
        EndpointsContract,
        EndpointHealthsContract {
  private final InMemoryStore store = new InMemoryStore();

  @Override
  public DeliveryStore store() {
    return store;
  }
}
