package org.orderhub.application.identity;

/** Forgets the session. */
public final class SignOutService implements SignOut {
  private final Sessions sessions;

  public SignOutService(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void signOut(Token token) {
    sessions.remove(token.hash());
  }
}
