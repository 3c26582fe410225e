package org.orderhub.application.widget;

import org.orderhub.application.shop.SampleCustomers;
import org.orderhub.domain.customer.Customer;

final class InMemoryWidgetRequestsTest implements WidgetRequestsContract {
  private final InMemoryWidgets widgets = new InMemoryWidgets();
  private final InMemoryWidgetRequests requests = new InMemoryWidgetRequests();

  @Override
  public WidgetRequests requests() {
    return requests;
  }

  @Override
  public Widgets widgets() {
    return widgets;
  }

  @Override
  public Customer customer() {
    return SampleCustomers.ada();
  }
}
