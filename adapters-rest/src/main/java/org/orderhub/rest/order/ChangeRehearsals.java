package org.orderhub.rest.order;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.orderhub.application.order.RehearseAction;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.order.TriggerOrderAction;

/** Answers what commands on a stored order would come to. The event loop waits for no database. */
@Singleton
final class ChangeRehearsals {
  private final RehearseChange changes;
  private final RehearseAction actions;

  ChangeRehearsals(RehearseChange changes, RehearseAction actions) {
    this.changes = changes;
    this.actions = actions;
  }

  CompletionStage<Response> answer(RehearseChange.Change change) {
    return aside(() -> ChangeAnswers.answer(changes.rehearse(change)));
  }

  CompletionStage<Response> answer(TriggerOrderAction.Command command) {
    return aside(() -> ChangeAnswers.rehearsed(actions.rehearse(command)));
  }

  private static CompletionStage<Response> aside(Supplier<Response> answer) {
    return Uni.createFrom()
        .item(answer)
        .runSubscriptionOn(Infrastructure.getDefaultExecutor())
        .subscribeAsCompletionStage();
  }
}
