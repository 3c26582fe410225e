package org.orderhub.application.order;

import java.util.List;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.shared.FieldChange;

/** What a wished change of a stored order came to, whatever it wished to change. */
public sealed interface ChangeResult {

  /** Carried out, or, as the job then remarks, ignored because a later change was known. */
  record Accepted(Job job) implements ChangeResult {}

  /** The order moved on from the version expected; the differences are theirs and yours. */
  record Conflict(Order current, List<FieldChange> differences) implements ChangeResult {}

  record Missing(OrderId orderId) implements ChangeResult {}

  /** Its amounts would not add up, and the account refuses such orders; nothing was changed. */
  record DoesNotAddUp(List<Mismatch> mismatches) implements ChangeResult {}
}
