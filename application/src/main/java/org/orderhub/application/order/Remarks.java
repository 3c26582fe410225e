package org.orderhub.application.order;

import java.util.List;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.ChangeDecision;
import org.orderhub.domain.order.Order;

/** What jobs of orders have to say. */
final class Remarks {
  static final Job.Remark ACTION_REFUSED =
      new Job.Remark(
          Job.Remark.Code.ACTION_REFUSED,
          "The order action was not triggered: the order is connected to no customer.");

  private static final Job.Remark CONTACT_MISSING =
      new Job.Remark(
          Job.Remark.Code.CONTACT_MISSING,
          "Contact is missing: no customer has this contact key. Delete the order, create the"
              + " customer and register the order again to connect them.");

  private Remarks() {}

  /** An order without a contact is fine; one whose contact nobody has is not. */
  static List<Job.Remark> onContact(Order order) {
    return order.contents().contact() != null && !order.isConnected()
        ? List.of(CONTACT_MISSING)
        : List.of();
  }

  static Job.Remark stale(ChangeDecision.Stale stale) {
    return new Job.Remark(
        Job.Remark.Code.STALE,
        "Ignored: the order's last known change is of " + stale.knownChange() + ".");
  }
}
