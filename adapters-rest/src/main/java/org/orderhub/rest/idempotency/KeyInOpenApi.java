package org.orderhub.rest.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Documents the header on every POST that takes it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class KeyInOpenApi implements OASFilter {
  /** The operations that are {@link SafeToRepeat}. */
  static final Set<String> SAFE_TO_REPEAT =
      Set.of("testWebhook", "testWebhookSettings", "testPartnerWebhook");

  private static final String PARAMETER = "#/components/parameters/idempotencyKey";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    for (Map.Entry<String, PathItem> path : document.getPaths().getPathItems().entrySet()) {
      Operation post = path.getValue().getPOST();
      if (post != null && takesKeys(post)) {
        post.addParameter(OASFactory.createParameter().ref(PARAMETER));
      }
    }
  }

  /** Pages have no operation id, and no keys. */
  private static boolean takesKeys(Operation post) {
    String id = post.getOperationId();
    return id != null && !SAFE_TO_REPEAT.contains(id);
  }
}
