package org.orderhub.application.order;

final class InMemoryOrdersTest implements OrdersContract {

  private final InMemoryOrders orders = new InMemoryOrders();

  @Override
  public Orders orders() {
    return orders;
  }
}
