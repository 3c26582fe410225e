package org.orderhub.rest.shared;

import java.util.ArrayList;
import java.util.List;
import org.orderhub.domain.shared.InvalidValue;

/** Gathers all that is wrong with a request, so that its sender can mend it at once. */
public final class Errors {
  private static final int MOST = 100;
  private final List<FieldError> found = new ArrayList<>();

  public void add(String pointer, String code, String message) {
    if (found.size() < MOST) {
      found.add(new FieldError(pointer, code, message));
    }
  }

  public void add(String pointer, InvalidValue invalid) {
    add(pointer, invalid.code(), invalid.reason());
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Goes on only when nothing is wrong.
   *
   * @throws RequestRefused with everything that was found
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw refusal();
    }
  }

  public RequestRefused refusal() {
    String detail =
        found.size() == 1 ? "One field is not valid." : found.size() + " fields are not valid.";
    return new RequestRefused(
        Problem.of(Problem.Kind.INVALID_REQUEST, detail).withErrors(List.copyOf(found)));
  }
}
