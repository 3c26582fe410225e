package org.orderhub.application.webhook;

import org.orderhub.application.shared.Chore;

/** A secret that was replaced is of no use after a day. */
public final class ForgetOldSecrets implements Chore {
  private final Endpoints endpoints;

  public ForgetOldSecrets(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public String purpose() {
    return "forget replaced webhook secrets";
  }

  @Override
  public void run() {
    endpoints.forgetOldSecrets();
  }
}
