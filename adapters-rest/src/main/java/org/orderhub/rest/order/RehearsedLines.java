package org.orderhub.rest.order;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RehearseRegistration;
import org.orderhub.domain.order.OrderId;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Says what lines would come to. Of two with one order id the first is taken back too early. */
final class RehearsedLines implements BulkRun.Work {
  private final BulkLines lines;
  private final RehearseRegistration rehearse;
  private final OrderLinks links;
  private final Set<OrderId> seen = new HashSet<>();

  RehearsedLines(BulkLines lines, RehearseRegistration rehearse, OrderLinks links) {
    this.lines = lines;
    this.rehearse = rehearse;
    this.links = links;
  }

  @Override
  public CompletableFuture<BulkLineJson> begin(int line, byte[] body) {
    RegisterOrder.Command command = lines.command(body);
    OrderId orderId = command.draft().orderId();
    if (!seen.add(orderId)) {
      throw new RequestRefused(
          Problem.of(Problem.Kind.ALREADY_EXISTS, "A line before has the same order id.")
              .withHref(links.order(orderId).toString()));
    }
    return rehearse
        .rehearse(command)
        .thenApply(result -> RegisterResource.stored(result, links))
        .thenApply(registered -> BulkLineJson.rehearsed(line, registered))
        .toCompletableFuture();
  }
}
