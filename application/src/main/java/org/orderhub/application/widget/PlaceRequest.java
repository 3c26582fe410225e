package org.orderhub.application.widget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.FieldProblem;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;

/** Orders by a widget for a customer: the request, its status and an open event, or nothing. */
public interface PlaceRequest {
  Result place(Command command);

  /**
   * @param values as partners write them, by the names of the fields; fields that are not among
   *     them are filled from the customer's record
   */
  record Command(
      AccountId account,
      WidgetId widget,
      CustomerId customer,
      Map<String, @Nullable String> values,
      Actor by) {
    public Command(
        AccountId account,
        WidgetId widget,
        CustomerId customer,
        Map<String, @Nullable String> values,
        Actor by) {
      this.account = account;
      this.widget = widget;
      this.customer = customer;
      this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      this.by = by;
    }
  }

  sealed interface Result {
    record Placed(WidgetRequest request) implements Result {}

    record Invalid(List<FieldProblem> problems) implements Result {}

    /** The widget is for customers of other entity types. */
    record DoesNotFit(EntityType type) implements Result {}

    /** It was retired, or is not for customers to order by themselves. */
    record NotOffered(WidgetId widget) implements Result {}

    record NoWidget(WidgetId widget) implements Result {}

    record NoCustomer(CustomerId customer) implements Result {}
  }
}
