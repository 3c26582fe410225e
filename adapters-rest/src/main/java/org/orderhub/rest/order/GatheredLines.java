package org.orderhub.rest.order;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrders;

/** Puts lines off until an answer is waited for, and has them registered in one go. */
final class GatheredLines implements BulkRun.Work {
  private final BulkLines lines;
  private final RegisterOrders registerOrders;
  private final OrderLinks links;
  private final List<RegisterOrder.Command> commands = new ArrayList<>();
  private final List<CompletableFuture<RegisterOrder.Result>> answers = new ArrayList<>();

  GatheredLines(BulkLines lines, RegisterOrders registerOrders, OrderLinks links) {
    this.lines = lines;
    this.registerOrders = registerOrders;
    this.links = links;
  }

  @Override
  public CompletableFuture<BulkLineJson> begin(int line, byte[] body) {
    var answer = new CompletableFuture<RegisterOrder.Result>();
    commands.add(lines.command(body));
    answers.add(answer);
    return answer
        .thenApply(result -> RegisterResource.stored(result, links).job())
        .thenApply(job -> BulkLineJson.accepted(line, job, links.job(job)));
  }

  @Override
  public void catchUp() {
    List<RegisterOrder.Result> results = registerOrders.register(List.copyOf(commands));
    for (int i = 0; i < results.size(); i++) {
      answers.get(i).complete(results.get(i));
    }
    commands.clear();
    answers.clear();
  }
}
