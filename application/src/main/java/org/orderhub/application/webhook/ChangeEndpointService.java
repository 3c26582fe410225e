package org.orderhub.application.webhook;

import java.util.Optional;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;

/** Compares versions, then stores what differs; who is switched on gets a fresh start. */
public final class ChangeEndpointService implements ChangeEndpoint {
  private final Endpoints endpoints;
  private final EndpointDoctor doctor;

  public ChangeEndpointService(Endpoints endpoints, EndpointDoctor doctor) {
    this.endpoints = endpoints;
    this.doctor = doctor;
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
    if (current.status() == EndpointStatus.INACTIVE && changed.status() == EndpointStatus.ACTIVE) {
      doctor.welcomeBack(new Endpoints.Name(changed.account(), changed.id()));
    }
    return new Result.Changed(changed);
  }
}
