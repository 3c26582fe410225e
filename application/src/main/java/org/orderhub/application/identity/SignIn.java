package org.orderhub.application.identity;

import org.orderhub.domain.identity.StaffUser;

/**
 * Begins a session for who knows the password. An unknown e-mail address takes as long to refuse as
 * a wrong password, and is refused with the same words.
 */
public interface SignIn {

  Result signIn(Command command);

  /** As typed; the password is in no text of this type. */
  record Command(String email, String password) {
    @Override
    public String toString() {
      return "Command[email=" + email + ", password=…]";
    }
  }

  sealed interface Result {
    record SignedIn(Token token, StaffUser user) implements Result {}

    record Refused() implements Result {}
  }
}
