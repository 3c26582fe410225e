package org.orderhub.application.message;

import java.time.Clock;
import org.orderhub.domain.message.Suppression;

/** Puts it on the list. */
public final class SuppressAddressService implements SuppressAddress {
  private final Suppressions suppressions;
  private final Clock clock;

  public SuppressAddressService(Suppressions suppressions, Clock clock) {
    this.suppressions = suppressions;
    this.clock = clock;
  }

  @Override
  public Suppression suppress(Command command) {
    suppressions.add(
        new Suppression(
            command.account(),
            command.address(),
            command.reason(),
            command.note(),
            command.by().name(),
            clock.instant()));
    return suppressions.find(command.account(), command.address()).orElseThrow();
  }
}
