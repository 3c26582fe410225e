package org.orderhub.application.webhook;

import org.orderhub.application.shared.Ids;

/** Has the store do it, and who did is kept. */
public final class ReleaseLaneService implements ReleaseLane {
  private final Lanes lanes;
  private final Ids ids;

  public ReleaseLaneService(Lanes lanes, Ids ids) {
    this.lanes = lanes;
    this.ids = ids;
  }

  @Override
  public Result release(Command command) {
    return lanes.release(
            new Lanes.Step(
                ids.next(), command.account(), command.endpoint(), command.event(), command.by()))
        ? new Result.Released()
        : new Result.NotParked();
  }
}
