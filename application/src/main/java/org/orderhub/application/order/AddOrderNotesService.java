package org.orderhub.application.order;

import java.util.List;
import org.orderhub.domain.order.OrderAnnouncement;

/** Announces each note as an event of its order. */
public final class AddOrderNotesService implements AddOrderNotes {
  private final OrderRounds rounds;

  public AddOrderNotesService(OrderRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public List<Result> add(List<Command> commands) {
    return rounds.each(
        commands,
        command -> new Orders.Name(command.account(), command.orderId()),
        AddOrderNotesService::add);
  }

  private static Result add(Round round, Command command) {
    return round
        .find(new Orders.Name(command.account(), command.orderId()))
        .filter(order -> order.key().equals(command.key()))
        .<Result>map(order -> {
          var noted = new OrderAnnouncement.Noted(order.told(), command.note());
          round.tell(noted, command.by(), null);
          return new Result.Added();
        })
        .orElseGet(() -> new Result.Missing(command.orderId()));
  }
}
