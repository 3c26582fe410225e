package org.orderhub.rest.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.domain.order.OrderId;

/**
 * Registers lines side by side, some at a time, but those of one order id one after the other: else
 * the second of two might be stored. It waits for the first, and is told how it differs as if it
 * came alone.
 */
final class LinesInTurn implements BulkRun.Work {
  private final BulkLines lines;
  private final RegisterOrder registerOrder;
  private final OrderLinks links;
  private final Map<OrderId, CompletableFuture<?>> last = new HashMap<>();
  private final List<RegisterOrder.Command> putOff = new ArrayList<>(BulkRun.TOGETHER);
  private final List<CompletableFuture<RegisterOrder.Result>> results =
      new ArrayList<>(BulkRun.TOGETHER);

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
        result(command, last.get(orderId))
            .thenApply(result -> RegisterResource.stored(result, links).job())
            .thenApply(job -> BulkLineJson.accepted(line, job, links.job(job)));
    // However it ends; and the end alone, ten thousand orders are not kept for that.
    last.put(orderId, answer.handle((done, failure) -> Optional.empty()));
    return answer;
  }

  private CompletableFuture<RegisterOrder.Result> result(
      RegisterOrder.Command command, @Nullable CompletableFuture<?> before) {
    if (before != null) {
      return before.thenCompose(done -> registerOrder.register(command));
    }
    var result = new CompletableFuture<RegisterOrder.Result>();
    putOff.add(command);
    results.add(result);
    if (putOff.size() == BulkRun.TOGETHER) {
      catchUp();
    }
    return result;
  }

  @Override
  public void catchUp() {
    List<CompletionStage<RegisterOrder.Result>> registered =
        registerOrder.registerAll(List.copyOf(putOff));
    for (int each = 0; each < registered.size(); each++) {
      pass(registered.get(each), results.get(each));
    }
    putOff.clear();
    results.clear();
  }

  private static <T> void pass(CompletionStage<T> from, CompletableFuture<T> to) {
    from.whenComplete((value, failure) -> {
      if (failure == null) {
        to.complete(value);
      } else {
        to.completeExceptionally(failure);
      }
    });
  }
}
