package org.orderhub.domain.webhook;

import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;

/** How OrderHub shows a receiver who it is, beside the signature. */
public sealed interface Authentication {

  record None() implements Authentication {}

  /** RFC 7617; the user name holds no colon. The password is in no text of this type. */
  record HttpBasic(String username, String password) implements Authentication {
    public HttpBasic {
      Text.key(username, 200);
      Text.required(password, 200);
      if (username.indexOf(':') >= 0) {
        throw new InvalidValue("colon", "must not hold a colon");
      }
    }

    @Override
    public String toString() {
      return "HttpBasic[username=" + username + ", password=…]";
    }
  }
}
