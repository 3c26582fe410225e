package org.orderhub.application.webhook;

import java.util.List;

/** Has some of the failing endpoints looked at; the next call looks at the rest. */
public final class WatchEndpointsService implements WatchEndpoints {
  private static final int MOST = 100;

  private final EndpointDoctor doctor;

  public WatchEndpointsService(EndpointDoctor doctor) {
    this.doctor = doctor;
  }

  @Override
  public List<WarnAdministrators.Warning> watch() {
    return doctor.lookAround(MOST);
  }
}
