package org.orderhub.web.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.orderhub.application.widget.ListWidgets;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.widget.Widget;

/** The widgets that fit a customer, for the tabs of the customer's pages. */
@Named("widgetTabs")
@RequestScoped
public class WidgetTabs {
  private final ListWidgets listWidgets;

  WidgetTabs(ListWidgets listWidgets) {
    this.listWidgets = listWidgets;
  }

  public List<Widget> of(Customer customer) {
    return listWidgets.list(customer.account()).stream()
        .filter(widget -> widget.isOffered() && widget.definition().fits(customer))
        .toList();
  }
}
