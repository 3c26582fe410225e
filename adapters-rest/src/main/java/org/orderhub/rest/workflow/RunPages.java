package org.orderhub.rest.workflow;

import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Position;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.shared.ListParameters;

/** What lists of runs are asked for. */
final class RunPages {
  private RunPages() {}

  /**
   * What is asked.
   *
   * @param ran those that ran, or those that did not; none for both
   */
  record Asked(@Nullable Boolean ran, @Nullable Position after, int limit) {}

  static Asked asked(UriInfo uri) {
    var given = ListParameters.of(uri, "ran");
    Boolean ran = given.value("ran", RunPages::flag);
    Position after = given.value("cursor", Position::parse);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    return new Asked(ran, after, limit);
  }

  private static Boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValue("not_a_flag", "must be true or false");
    };
  }
}
