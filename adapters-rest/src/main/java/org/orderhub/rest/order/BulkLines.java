package org.orderhub.rest.order;

import java.util.HashSet;
import java.util.Set;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/**
 * Reads the lines of one bulk. They are carried out side by side: of two with one order id the
 * second would be stored at times, so it is refused here.
 */
final class BulkLines {
  private final AccountId account;
  private final Actor actor;
  private final Set<OrderId> seen = new HashSet<>();

  BulkLines(AccountId account, Actor actor) {
    this.account = account;
    this.actor = actor;
  }

  RegisterOrder.Command command(byte[] body) {
    var read = OrderReader.read(StrictJson.parse(body));
    if (!seen.add(read.wish().orderId())) {
      throw new RequestRefused(
          Problem.of(Problem.Kind.ALREADY_EXISTS, "A line before has the same order id."));
    }
    return new RegisterOrder.Command(
        account, read.wish(), read.action(), actor, ReceivedBody.of("registerOrders", body));
  }
}
