package org.orderhub.application.webhook;

import java.util.Optional;
import org.orderhub.domain.webhook.Endpoint;

/** Compares versions, then stores what differs. */
public final class ChangeEndpointService implements ChangeEndpoint {
  private final Endpoints endpoints;

  public ChangeEndpointService(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public Result change(Command command) {
    Optional<Endpoint> found = endpoints.find(command.account(), command.id());
    if (found.isEmpty()) {
      return new Result.Missing(command.id());
    }
    Endpoint current = found.get();
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    if (command.settings().equals(current.settings()) && command.status() == current.status()) {
      return new Result.Changed(current);
    }
    Endpoint changed = current.with(command.settings(), command.status());
    endpoints.save(changed);
    return new Result.Changed(changed);
  }
}
