package org.orderhub.rest.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes the OpenAPI document with what holds for every operation, so that no resource has to
 * say it: how it may be refused, in the form of its address, and examples of what it answers, which
 * are named after the schema.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class CommonAnswers implements OASFilter {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final Map<String, String> REFUSALS =
      Map.of("400", "invalid", "401", "unauthorized", "403", "forbidden", "503", "unavailable");
  private static final Set<PathItem.HttpMethod> WITHOUT_BODY =
      Set.of(PathItem.HttpMethod.GET, PathItem.HttpMethod.DELETE);

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Example> examples = api.getComponents().getExamples();
    api.getPaths()
        .getPathItems()
        .forEach((path, item) ->
            item.getOperations()
                .forEach((method, operation) -> {
                  if (WITHOUT_BODY.contains(method)) {
                    operation.setRequestBody(null);
                  }
                  refusals(path, operation);
                  examples(operation.getResponses().getAPIResponses().values(), examples);
                }));
    examples(api.getComponents().getResponses().values(), examples);
    api.getComponents().setSchemas(UsedSchemas.of(api));
  }

  /** Partner systems write every refusal in one form of their own. */
  private static void refusals(String path, Operation operation) {
    APIResponses answers = operation.getResponses();
    REFUSALS.forEach((status, ours) -> {
      if (!answers.hasAPIResponse(status)) {
        answers.addAPIResponse(status, OASFactory.createAPIResponse().ref(form(path, ours)));
      }
    });
    Map<String, APIResponse> sorted = new LinkedHashMap<>();
    answers.getAPIResponses().keySet().stream()
        .sorted()
        .forEach(status -> sorted.put(status, answers.getAPIResponse(status)));
    answers.setAPIResponses(sorted);
  }

  private static String form(String path, String ours) {
    if (path.startsWith("/api/order/")) {
      return "intakeRefused";
    }
    if (path.startsWith("/v1/document")) {
      return "documentRefused";
    }
    if (path.startsWith("/v1/customer-widgets")) {
      return "widgetRefused";
    }
    return List.of("/v1/CreateOrderEvent", "/v1/GetOrderEvent", "/v1/GetOrderEvents").contains(path)
        ? "orderEventRefused"
        : ours;
  }

  private static void examples(Collection<APIResponse> answers, Map<String, Example> known) {
    answers.stream()
        .filter(answer -> answer.getContent() != null)
        .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
        .forEach(content -> example(content, known));
  }

  private static void example(MediaType content, Map<String, Example> known) {
    boolean hasOne = content.getExample() != null || content.getExamples() != null;
    if (hasOne || content.getSchema() == null || content.getSchema().getRef() == null) {
      return;
    }
    String name = content.getSchema().getRef().substring(SCHEMAS.length());
    if (known.containsKey(name)) {
      content.addExample(name, OASFactory.createExample().ref(name));
    }
  }
}
