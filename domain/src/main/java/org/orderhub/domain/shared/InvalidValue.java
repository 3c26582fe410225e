package org.orderhub.domain.shared;

/**
 * A value from outside does not satisfy the rule of its type. Carries a stable code for programs
 * and a sentence for people; whoever parsed the value knows where it stood.
 */
public final class InvalidValue extends IllegalArgumentException {
  private final String code;

  public InvalidValue(String code, String message) {
    super(message);
    this.code = code;
  }

  /**
   * Stable, lower-case, words joined by underscores: {@code too_long}, {@code unknown_currency}.
   */
  public String code() {
    return code;
  }

  /** The sentence for people; never absent, unlike {@link #getMessage()} of exceptions at large. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
