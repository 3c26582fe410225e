package org.orderhub.persistence.identity;

import org.orderhub.application.identity.PasswordHashes;
import org.orderhub.application.identity.PasswordHashesContract;

final class BcryptPasswordHashesTest implements PasswordHashesContract {
  @Override
  public PasswordHashes passwordHashes() {
    return new BcryptPasswordHashes();
  }
}
