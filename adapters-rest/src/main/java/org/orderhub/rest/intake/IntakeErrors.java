package org.orderhub.rest.intake;

import jakarta.inject.Singleton;
import org.orderhub.rest.shared.ErrorShape;
import org.orderhub.rest.shared.Problem;

/** Every error under the addresses of order intake comes in its form, the framework's included. */
@Singleton
final class IntakeErrors implements ErrorShape {

  @Override
  public boolean covers(String path) {
    return path.startsWith("/api/order/");
  }

  @Override
  public Object body(Problem problem) {
    return IntakeAnswer.refused(problem);
  }
}
