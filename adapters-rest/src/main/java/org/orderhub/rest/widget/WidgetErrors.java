package org.orderhub.rest.widget;

import jakarta.inject.Singleton;
import org.orderhub.rest.shared.ErrorShape;
import org.orderhub.rest.shared.ModelErrorsJson;
import org.orderhub.rest.shared.Problem;

/** Every error under the addresses of widgets comes in their form, the framework's included. */
@Singleton
final class WidgetErrors implements ErrorShape {
  static final String ADDRESS = "/v1/customer-widgets";

  @Override
  public boolean covers(String path) {
    return path.equals(ADDRESS) || path.startsWith(ADDRESS + "/");
  }

  @Override
  public Object body(Problem problem) {
    return ModelErrorsJson.of(problem);
  }
}
