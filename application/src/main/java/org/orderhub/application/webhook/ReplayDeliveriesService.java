package org.orderhub.application.webhook;

import org.orderhub.application.shared.Ids;

/** Keeps what is selected; it is fed into the queue bit by bit. */
public final class ReplayDeliveriesService implements ReplayDeliveries {
  private final Endpoints endpoints;
  private final Replays replays;
  private final Ids ids;

  public ReplayDeliveriesService(Endpoints endpoints, Replays replays, Ids ids) {
    this.endpoints = endpoints;
    this.replays = replays;
    this.ids = ids;
  }

  @Override
  public Result replay(Command command) {
    if (endpoints.find(command.account(), command.endpoint()).isEmpty()) {
      return new Result.Missing(command.endpoint());
    }
    int messages =
        replays.add(
            ids.next(), command.account(), command.endpoint(), command.selection(), command.by());
    return new Result.Queued(messages, messages < Replays.MOST);
  }
}
