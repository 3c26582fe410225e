package org.orderhub.web.order.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.order.ShowOrderHistory;
import org.orderhub.domain.order.Order;
import org.orderhub.web.shared.Form;

/**
 * Somebody else was faster.
 *
 * @param since what was done to the order since this form was opened, the last first
 * @param form what was typed; nothing of it is lost
 */
public record EditConflict(Clash clash, List<ShowOrderHistory.Step> since, Form form) {
  private static final String AGAINST = "against";

  /**
   * The form with the choices made, now on the current version; empty when the order moved on once
   * more since the choices were offered.
   */
  static Optional<Form> merged(Order current, OrderInput theirs, Form form) {
    if (!form.value(AGAINST).equals(Long.toString(current.version().number()))) {
      return Optional.empty();
    }
    OrderInput mine = OrderInput.typed(form, theirs.fields().keySet());
    Map<String, String> bound = EditForm.bound(current);
    return Optional.of(Clash.merged(theirs, mine, form).form(bound));
  }
}
