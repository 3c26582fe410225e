package org.orderhub.rest.shared;

import java.util.List;
import org.orderhub.domain.shared.Version;

/** Refusals of changes that were made on another version than the current one. */
public final class Conflicts {
  private Conflicts() {}

  public static RequestRefused stale(Version current) {
    return new RequestRefused(
        Problem.of(Problem.Kind.STALE_VERSION, "Read it again and repeat your change.")
            .withConflict(Answers.tag(current), List.of()));
  }

  /** A version was expected of what is not there. */
  public static RequestRefused gone() {
    return new RequestRefused(
        Problem.of(
            Problem.Kind.STALE_VERSION,
            "There is none of that id, so none of that version. Leave If-Match out to add it."));
  }
}
