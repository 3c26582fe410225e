package org.orderhub.rest.shared;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request about widgets or documents was refused, in their partner's form. */
@Schema(name = "ModelErrors")
public record ModelErrorsJson(
    @Schema(examples = "invalidRequest") String errorType,
    String message,
    @Schema(description = "Everything that is wrong with the request")
        List<ModelError> modelErrors) {
  private static final String VALUES = "/fieldValues/";

  /**
   * @param propertyName of the body, or the name of the widget's field
   */
  @Schema(name = "ModelError")
  public record ModelError(String propertyName, String message) {

    static ModelError of(FieldError error) {
      String name =
          error.pointer().startsWith(VALUES)
              ? error.pointer().substring(VALUES.length())
              : error.pointer().replaceFirst("^/", "");
      return new ModelError(name.replace("~1", "/").replace("~0", "~"), error.message());
    }
  }

  public static ModelErrorsJson of(Problem problem) {
    String message = problem.detail() == null ? problem.title() : problem.detail();
    List<FieldError> errors = problem.errors() == null ? List.of() : problem.errors();
    return new ModelErrorsJson(
        errorType(problem.type()), message, errors.stream().map(ModelError::of).toList());
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
