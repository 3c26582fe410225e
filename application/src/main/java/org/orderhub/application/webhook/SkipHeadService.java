package org.orderhub.application.webhook;

import org.orderhub.application.shared.Ids;

/** Has the store do it, and who did is kept. */
public final class SkipHeadService implements SkipHead {
  private final Lanes lanes;
  private final Ids ids;

  public SkipHeadService(Lanes lanes, Ids ids) {
    this.lanes = lanes;
    this.ids = ids;
  }

  @Override
  public Result skip(Command command) {
    return lanes.skip(
            new Lanes.Step(
                ids.next(), command.account(), command.endpoint(), command.event(), command.by()))
        ? new Result.Skipped()
        : new Result.NotTheHead();
  }
}
