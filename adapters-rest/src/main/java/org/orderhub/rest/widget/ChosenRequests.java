package org.orderhub.rest.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.widget.RequestChoice;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.widget.Widget;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Which request an address means: the customer's newest by a widget, or that of an open event. */
@RequestScoped
class ChosenRequests {
  private static final String EVENT = "eventId";

  private final WidgetAccess access;

  ChosenRequests(WidgetAccess access) {
    this.access = access;
  }

  RequestChoice choice(String widgetNumber, String customerNumber, UriInfo uri) {
    Widget widget = access.widget(widgetNumber);
    Customer customer = access.customer(customerNumber);
    Errors errors = new Errors();
    Answers.onlyParameters(uri, errors, EVENT);
    errors.throwIfAny();
    return new RequestChoice(
        access.account(),
        widget.id(),
        customer.id(),
        event(uri.getQueryParameters().getFirst(EVENT)));
  }

  private static @Nullable Long event(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{1,18}")) {
      throw Answers.invalid(EVENT, "not_a_number", "must be the id of an open event");
    }
    return Long.valueOf(text);
  }

  static RequestRefused nothingOrdered() {
    return new RequestRefused(
        Problem.of(
            Problem.Kind.NOT_FOUND, "Nothing was ordered by this widget for this customer."));
  }
}
