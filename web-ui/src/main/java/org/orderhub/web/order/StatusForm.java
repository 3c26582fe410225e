package org.orderhub.web.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** What staff want an order's status to be, and the version they looked at when they did. */
record StatusForm(OrderStatus status, StatusText externalStatus, Version version) {

  /** The form as it is first shown. */
  static Form of(Order order) {
    return Form.filledWith(
        Map.of(
            "status", List.of(order.facts().lifecycle().status().name()),
            "externalStatus", List.of(order.facts().externalStatus().raw()),
            "version", List.of(Long.toString(order.version().number()))));
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<StatusForm> read(Form form) {
    Optional<OrderStatus> status = form.read("status", text -> Choices.of(OrderStatus.class, text));
    Optional<StatusText> externalStatus =
        form.read("externalStatus", text -> new StatusText(text.strip()));
    Optional<Version> version = form.read("version", text -> new Version(Choices.number(text)));
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new StatusForm(
                status.orElseThrow(), externalStatus.orElseThrow(), version.orElseThrow()));
  }
}
