package org.orderhub.application.identity;

/** Tokens that tests can name: {@code token-1}, {@code token-2}, ... */
public final class CountedTokens implements Tokens {
  private int made;

  @Override
  public Token next() {
    return new Token("token-" + ++made);
  }
}
