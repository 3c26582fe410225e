package org.orderhub.application.identity;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

/** Opens an account with its first administrator and, if wished, a first API key. */
public interface OpenAccount {

  Result open(Command command);

  record Command(Account account, Administrator administrator, @Nullable KeyWish key) {}

  /** Who is to be the first administrator; the password is in no text of this type. */
  record Administrator(EmailAddress email, String name, String password) {
    @Override
    public String toString() {
      return "Administrator[email=" + email + ", name=" + name + ", password=…]";
    }
  }

  /**
   * @param secret chosen by whoever asks; none to have one made
   */
  record KeyWish(String name, Scope scope, @Nullable Token secret) {}

  sealed interface Result {
    /**
     * @param key none when none was wished
     */
    record Opened(StaffUser administrator, @Nullable NewKey key) implements Result {}

    record SlugTaken(String slug) implements Result {}

    record EmailTaken(EmailAddress email) implements Result {}
  }

  /** A key and its secret, which is kept nowhere else. */
  record NewKey(ApiKey key, Token secret) {}
}
