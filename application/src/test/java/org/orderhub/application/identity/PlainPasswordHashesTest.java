package org.orderhub.application.identity;

final class PlainPasswordHashesTest implements PasswordHashesContract {
  @Override
  public PasswordHashes passwordHashes() {
    return new PlainPasswordHashes();
  }
}
