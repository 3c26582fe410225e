package org.orderhub.rest.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;

class LinesInTurnTest {
  private final List<Integer> together = new ArrayList<>();
  private final List<OrderId> alone = new ArrayList<>();
  private final List<CompletableFuture<RegisterOrder.Result>> answers = new ArrayList<>();
  private final LinesInTurn lines =
      new LinesInTurn(
          new BulkLines(new AccountId(new UUID(0, 1)), new Actor.Hub()), new Register(), null);

  private final class Register implements RegisterOrder {
    @Override
    public CompletionStage<Result> register(Command command) {
      alone.add(command.draft().orderId());
      return answer();
    }

    @Override
    public List<CompletionStage<Result>> registerAll(List<Command> commands) {
      together.add(commands.size());
      return commands.stream().map(command -> answer()).toList();
    }

    private CompletionStage<Result> answer() {
      var answer = new CompletableFuture<Result>();
      answers.add(answer);
      return answer;
    }
  }

  private CompletableFuture<BulkLineJson> begin(String orderId) {
    String body =
        """
        {"orderId": "%s", "currencyCode": "EUR", "totalPrice": 1,
          "contact": {"matchKey": "ada@demo.test", "matchKeyType": "email"},
          "lineItems": {"items": [{"id": "1", "quantity": 1, "totalPrice": 1,
            "article": {"sku": "TAPE", "name": "Tape"}}]}}
        """
            .formatted(orderId);
    return lines.begin(1, body.getBytes(UTF_8));
  }

  @Test
  void linesAreRegisteredManyAtATime() {
    for (int line = 0; line < 600; line++) {
      begin("A-" + line);
    }
    assertThat(together).containsExactly(256, 256);

    lines.catchUp();
    assertThat(together).containsExactly(256, 256, 88);
    assertThat(alone).isEmpty();
  }

  @Test
  void theSecondOfOneOrderIdWaitsForTheFirst() {
    begin("A-1");
    begin("A-1");
    lines.catchUp();
    assertThat(together).containsExactly(1);
    assertThat(alone).isEmpty();

    answers
        .getFirst()
        .complete(new RegisterOrder.Result.AlreadyExists(new OrderId("A-1"), List.of()));
    assertThat(alone).containsExactly(new OrderId("A-1"));
  }

  @Test
  void aFailureReachesItsLine() {
    CompletableFuture<BulkLineJson> first = begin("A-1");
    CompletableFuture<BulkLineJson> second = begin("A-2");
    lines.catchUp();
    answers.getFirst().completeExceptionally(new StorageUnavailable("full", null));

    assertThatThrownBy(first::join).hasCauseInstanceOf(StorageUnavailable.class);
    assertThat(second).isNotDone();
  }
}
