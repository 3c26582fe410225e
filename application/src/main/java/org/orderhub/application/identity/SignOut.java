package org.orderhub.application.identity;

/** Ends a session for good: its token is worthless from now on. */
public interface SignOut {
  void signOut(Token token);
}
