package org.orderhub.application.orderevent;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderhub.application.account.Features;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.Round;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;
import org.orderhub.domain.order.EventDecision;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.Told;
import org.orderhub.domain.shared.FieldChange;

/** Locks the orders, lets each decide what an event means for it, saves and announces. */
public final class RecordOrderEventsService implements RecordOrderEvents {
  private final Features features;
  private final OrderRounds rounds;
  private final Orders orders;
  private final OrderEvents events;
  private final Ids ids;

  public RecordOrderEventsService(
      Features features, OrderRounds rounds, Orders orders, OrderEvents events, Ids ids) {
    this.features = features;
    this.rounds = rounds;
    this.orders = orders;
    this.events = events;
    this.ids = ids;
  }

  @Override
  public List<RecordOrderEvent.Result> record(List<RecordOrderEvent.Command> commands) {
    Set<AccountId> allowed =
        features.having(
            Feature.ORDER_EVENTS,
            commands.stream().map(RecordOrderEvent.Command::account).collect(Collectors.toSet()));
    Recording recording =
        new Recording(
            commands.stream().filter(command -> allowed.contains(command.account())).toList());
    List<RecordOrderEvent.Result> results =
        commands.stream()
            .map(command ->
                allowed.contains(command.account())
                    ? recording.record(command)
                    : new RecordOrderEvent.Result.SwitchedOff())
            .toList();
    recording.save();
    return results;
  }

  /** The orders and events of one list of commands, as they stand after each. */
  private final class Recording {
    private final Map<Orders.Asked, Orders.Known> identified;
    private final Round round;
    private final KnownEvents known;

    private Recording(List<RecordOrderEvent.Command> commands) {
      this.identified =
          orders.identify(
              commands.stream()
                  .filter(command -> command.order().key() != null)
                  .map(command -> new Orders.Asked(command.account(), command.order()))
                  .toList());
      this.round = rounds.begin(commands.stream().map(this::name).toList());
      this.known =
          new KnownEvents(
              events,
              commands.stream().map(Recording::asked).toList(),
              commands.stream().flatMap(command -> round.find(name(command)).stream()).toList());
    }

    private RecordOrderEvent.Result record(RecordOrderEvent.Command command) {
      Optional<Order> order = round.find(name(command));
      return order.isEmpty()
          ? new RecordOrderEvent.Result.OrderMissing()
          : record(command, order.get());
    }

    private RecordOrderEvent.Result record(RecordOrderEvent.Command command, Order order) {
      Optional<OrderEvent> older = known.meantBy(command);
      if (older.isPresent() && !older.get().order().equals(order.key())) {
        return new RecordOrderEvent.Result.OfAnotherOrder(older.get().id());
      }
      OrderEvent event =
          older
              .map(told -> told.retold(command.reference(), command.report(), round.now()))
              .orElseGet(() -> recorded(command, order));
      Optional<OrderEventId> taken =
          known.referredTo(event).map(OrderEvent::id).filter(id -> !id.equals(event.id()));
      if (taken.isPresent()) {
        return new RecordOrderEvent.Result.ReferenceTaken(taken.get());
      }
      Told before = known.told(order);
      Told after = known.toldWith(event, order, older);
      return switch (order.record(event, before, after, round.now())) {
        case EventDecision.UnknownLines unknown ->
            new RecordOrderEvent.Result.UnknownLines(unknown.places());
        case EventDecision.Moved moved ->
            keep(command, moved.order(), event, after, moved.differences());
        case EventDecision.Noted noted -> keep(command, noted.order(), event, after, List.of());
      };
    }

    private OrderEvent recorded(RecordOrderEvent.Command command, Order order) {
      return new OrderEvent(
          command.account(),
          Objects.requireNonNullElseGet(command.id(), () -> new OrderEventId(ids.next())),
          command.reference(),
          order.key(),
          command.report(),
          round.now(),
          round.now());
    }

    private RecordOrderEvent.Result keep(
        RecordOrderEvent.Command command,
        Order order,
        OrderEvent event,
        Told told,
        List<FieldChange> differences) {
      round.tell(
          new OrderAnnouncement.EventRecorded(order, event, differences),
          command.by(),
          command.received());
      boolean isNew =
          known.put(new OrderEvents.Saved(event, told, order.history().sequence())).isEmpty();
      return isNew
          ? new RecordOrderEvent.Result.Created(event, order.orderId())
          : new RecordOrderEvent.Result.Updated(event, order.orderId());
    }

    private Orders.Name name(RecordOrderEvent.Command command) {
      Orders.Known found = identified.get(new Orders.Asked(command.account(), command.order()));
      return new Orders.Name(
          command.account(), found == null ? command.order().orderId() : found.orderId());
    }

    private static OrderEvents.Asked asked(RecordOrderEvent.Command command) {
      return new OrderEvents.Asked(command.account(), command.id(), command.reference());
    }

    private void save() {
      round.save();
      events.saveAll(known.changed());
    }
  }
}
