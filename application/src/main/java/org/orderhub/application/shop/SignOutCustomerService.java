package org.orderhub.application.shop;

import org.orderhub.application.identity.Token;

/** Forgets the session. */
public final class SignOutCustomerService implements SignOutCustomer {
  private final CustomerSessions sessions;

  public SignOutCustomerService(CustomerSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void signOut(Token token) {
    sessions.remove(token.hash());
  }
}
