package org.orderhub.application.shop;

import java.time.Duration;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.customer.Customer;

/**
 * Begins a session of the customer view for who knows the password, and tells that the customer
 * came in. Refuses as the back office does: with the same words and in the same time whether the
 * address is unknown or the password wrong, and not at all for a while when it fails too often.
 */
public interface SignInCustomer {

  Result signIn(Command command);

  /**
   * As typed; the password is in no text of this type.
   *
   * @param from the network address of who asks
   * @param isRemembered whether the session is to outlive idle times
   */
  record Command(String email, String password, String from, boolean isRemembered) {
    @Override
    public String toString() {
      return "Command[email=" + email + ", password=…]";
    }
  }

  sealed interface Result {
    record SignedIn(Token token, Customer customer) implements Result {}

    record Refused() implements Result {}

    /** It failed too often from there; the password was not looked at. */
    record TooOften(Duration pause) implements Result {}
  }
}
