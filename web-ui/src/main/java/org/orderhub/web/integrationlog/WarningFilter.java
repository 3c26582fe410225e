package org.orderhub.web.integrationlog;

import java.util.Optional;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.shared.Position;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.Warning;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Days;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/** What the integration log is asked for. Days are days of the account's zone, both included. */
final class WarningFilter {
  private static final int PAGE = 50;

  private WarningFilter() {}

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<FindWarnings.Query> query(Form form, CurrentVisit visit) {
    Optional<Warning.Type> type =
        form.readOptional("type", text -> Choices.of(Warning.Type.class, text));
    Optional<OrderId> orderId = form.readOptional("orderId", OrderId::new);
    Days days = Days.read(form, visit.zone());
    Optional<Position> after = form.readOptional("after", Position::parse);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new FindWarnings.Query(
                visit.account(),
                type.orElse(null),
                orderId.orElse(null),
                days.from(),
                days.to(),
                PAGE,
                after.orElse(null)));
  }

  /** The filter as an address, without the place in the list. */
  static Url url(Form form) {
    return Url.of("/integration-log")
        .with("type", form.value("type"))
        .with("orderId", form.value("orderId"))
        .with("from", form.value("from"))
        .with("to", form.value("to"));
  }
}
