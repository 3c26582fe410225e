package org.orderhub.rest.order;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.domain.order.OrderId;

/**
 * Registers lines side by side, but those of one order id one after the other: else the second of
 * two might be stored. It waits for the first, and is told how it differs as if it came alone.
 */
final class LinesInTurn implements BulkRun.Work {
  private static final CompletableFuture<?> NOTHING =
      CompletableFuture.completedFuture(Optional.empty());

  private final BulkLines lines;
  private final RegisterOrder registerOrder;
  private final OrderLinks links;
  private final Map<OrderId, CompletableFuture<?>> last = new HashMap<>();

  LinesInTurn(BulkLines lines, RegisterOrder registerOrder, OrderLinks links) {
    this.lines = lines;
    this.registerOrder = registerOrder;
    this.links = links;
  }

  @Override
  public CompletableFuture<BulkLineJson> begin(int line, byte[] body) {
    RegisterOrder.Command command = lines.command(body);
    OrderId orderId = command.draft().orderId();
    CompletableFuture<BulkLineJson> answer =
        last.getOrDefault(orderId, NOTHING)
            .thenCompose(before -> registerOrder.register(command))
            .thenApply(result -> RegisterResource.stored(result, links).job())
            .thenApply(job -> BulkLineJson.accepted(line, job, links.job(job)));
    // However it ends; and the end alone, ten thousand orders are not kept for that.
    last.put(orderId, answer.handle((done, failure) -> Optional.empty()));
    return answer;
  }
}
