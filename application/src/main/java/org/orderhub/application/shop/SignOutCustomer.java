package org.orderhub.application.shop;

import org.orderhub.application.identity.Token;

/** Ends a session of the customer view for good. */
public interface SignOutCustomer {
  void signOut(Token token);
}
