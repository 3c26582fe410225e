package org.orderhub.rest.order;

import org.orderhub.application.order.RegisterOrder;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.shared.Actor;
import org.orderhub.rest.shared.StrictJson;

/** Reads the lines of one bulk. */
final class BulkLines {
  private final AccountId account;
  private final Actor actor;

  BulkLines(AccountId account, Actor actor) {
    this.account = account;
    this.actor = actor;
  }

  RegisterOrder.Command command(byte[] body) {
    var read = OrderReader.read(StrictJson.parse(body));
    return new RegisterOrder.Command(
        account, read.wish(), read.action(), actor, ReceivedBody.of("registerOrders", body));
  }
}
