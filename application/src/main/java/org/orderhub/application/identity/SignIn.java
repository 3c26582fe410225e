package org.orderhub.application.identity;

import java.time.Duration;
import org.orderhub.domain.identity.StaffUser;

/**
 * Begins a session for who knows the password. An unknown e-mail address takes as long to refuse as
 * a wrong password, and is refused with the same words. Whoever fails too often has to wait.
 */
public interface SignIn {

  Result signIn(Command command);

  /**
   * As typed; the password is in no text of this type.
   *
   * @param from the network address of who asks
   */
  record Command(String email, String password, String from) {
    @Override
    public String toString() {
      return "Command[email=" + email + ", password=…]";
    }
  }

  sealed interface Result {
    record SignedIn(Token token, StaffUser user) implements Result {}

    record Refused() implements Result {}

    /** It failed too often from there; the password was not looked at. */
    record TooOften(Duration pause) implements Result {}
  }
}
