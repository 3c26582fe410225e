package org.orderhub.application.webhook;

import java.util.Optional;
import org.orderhub.application.shared.Ids;

/** Releases what is parked, and queues what is done. */
public final class ReplayDeliveryService implements ReplayDelivery {
  private final Replays replays;
  private final Lanes lanes;
  private final DeliveryRecords records;
  private final Ids ids;

  public ReplayDeliveryService(Replays replays, Lanes lanes, DeliveryRecords records, Ids ids) {
    this.replays = replays;
    this.lanes = lanes;
    this.records = records;
    this.ids = ids;
  }

  @Override
  public Result replay(Command command) {
    Optional<ListDeliveries.State> state =
        records
            .find(command.account(), command.endpoint(), command.event())
            .map(view -> view.row().state());
    if (state.isPresent() && state.get() == ListDeliveries.State.WAITING) {
      return new Result.Waiting();
    }
    boolean isParked = state.isPresent() && state.get() == ListDeliveries.State.PARKED;
    boolean isDone = isParked ? lanes.release(step(command)) : queue(command);
    return isDone ? new Result.Queued() : new Result.Missing();
  }

  private Lanes.Step step(Command command) {
    return new Lanes.Step(
        ids.next(), command.account(), command.endpoint(), command.event(), command.by());
  }

  private boolean queue(Command command) {
    return replays.add(
            ids.next(),
            command.account(),
            command.endpoint(),
            new Replays.Selection.One(command.event()),
            command.by())
        == 1;
  }
}
