package org.orderhub.rest.shared;

import jakarta.ws.rs.core.UriInfo;

/** The wish {@code ?dryRun=true}: tell what would happen, and store nothing. */
public final class DryRun {
  public static final String PARAMETER = "dryRun";

  private DryRun() {}

  /**
   * Whether the request is one.
   *
   * @throws RequestRefused when the parameter is neither true nor false
   */
  public static boolean isAsked(UriInfo uri) {
    String text = uri.getQueryParameters().getFirst(PARAMETER);
    return switch (text) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      default -> throw Answers.invalid(PARAMETER, "not_a_flag", "must be true or false");
    };
  }
}
