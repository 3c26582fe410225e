package org.orderhub.rest.orderevent;

import jakarta.inject.Singleton;
import java.util.Set;
import org.orderhub.rest.shared.ErrorShape;
import org.orderhub.rest.shared.Problem;

/** Every error under the page's addresses comes in the page's form, the framework's included. */
@Singleton
final class OrderEventErrors implements ErrorShape {
  private static final Set<String> PATHS =
      Set.of("/v1/CreateOrderEvent", "/v1/GetOrderEvent", "/v1/GetOrderEvents");

  @Override
  public boolean covers(String path) {
    return PATHS.contains(path);
  }

  @Override
  public Object body(Problem problem) {
    return OrderEventAnswer.refused(null, problem);
  }
}
