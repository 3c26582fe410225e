package org.orderhub.rest.document;

import jakarta.inject.Singleton;
import java.util.List;
import org.orderhub.rest.shared.ErrorShape;
import org.orderhub.rest.shared.ModelErrorsJson;
import org.orderhub.rest.shared.Problem;

/** Every error under the addresses of documents comes in their form, the framework's included. */
@Singleton
final class DocumentErrors implements ErrorShape {
  static final String ADDRESS = "/v1/documents";
  static final String FOLDERS = "/v1/document-folders";
  static final String DOWNLOADS = "/v1/document-downloads";

  @Override
  public boolean covers(String path) {
    return List.of(ADDRESS, FOLDERS, DOWNLOADS).stream()
        .anyMatch(address -> path.equals(address) || path.startsWith(address + "/"));
  }

  @Override
  public Object body(Problem problem) {
    return ModelErrorsJson.of(problem);
  }
}
