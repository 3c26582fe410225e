package org.orderhub.application.widget;

/** A round in which values are taken in. */
public final class ReturnValuesService implements ReturnValues {
  private final RequestRound round;

  public ReturnValuesService(RequestRound round) {
    this.round = round;
  }

  @Override
  public RequestResult returnValues(Command command) {
    return round.carryOut(
        command.choice(),
        command.by(),
        (request, now) -> request.returned(command.values(), command.owners(), now));
  }
}
