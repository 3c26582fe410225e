package org.orderhub.rest.document;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.rest.shared.FieldError;
import org.orderhub.rest.shared.Problem;

/** Why a request about documents was refused, in the partner's form. */
@Schema(name = "DocumentError")
record DocumentErrorJson(
    @Schema(examples = "invalidRequest") String errorType,
    String message,
    @Schema(description = "Everything that is wrong with the request")
        List<ModelErrorJson> modelErrors) {

  /** One field that is wrong. */
  @Schema(name = "DocumentModelError")
  record ModelErrorJson(String propertyName, String message) {}

  static DocumentErrorJson of(Problem problem) {
    String message = problem.detail() == null ? problem.title() : problem.detail();
    List<FieldError> errors = problem.errors() == null ? List.of() : problem.errors();
    return new DocumentErrorJson(
        errorType(problem.type()),
        message,
        errors.stream()
            .map(error ->
                new ModelErrorJson(error.pointer().replaceFirst("^/", ""), error.message()))
            .toList());
  }

  /** {@code urn:orderhub:problem:not-found} becomes {@code notFound}. */
  private static String errorType(String type) {
    StringBuilder name = new StringBuilder();
    for (String word : type.substring(type.lastIndexOf(':') + 1).split("-", -1)) {
      name.append(
          name.isEmpty() || word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
