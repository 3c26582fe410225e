package org.orderhub.domain.identity;

/** What an API key may do; each scope includes the ones before it. */
public enum Scope {
  READ,
  WRITE,
  ADMIN;

  public boolean includes(Scope other) {
    return compareTo(other) >= 0;
  }
}
