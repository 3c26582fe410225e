package org.orderhub.application.widget;

/** A round in which the status changes. */
public final class ChangeRequestStatusService implements ChangeRequestStatus {
  private final RequestRound round;

  public ChangeRequestStatusService(RequestRound round) {
    this.round = round;
  }

  @Override
  public RequestResult change(Command command) {
    return round.carryOut(
        command.choice(),
        command.by(),
        (request, now) -> request.withStatus(command.status(), now));
  }
}
