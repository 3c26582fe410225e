package org.orderhub.domain.account;

import java.util.Arrays;
import java.util.Optional;

/** What an account has only when it is switched on for it. */
public enum Feature {
  /** Partners may record what happened to an order. */
  ORDER_EVENTS("order-events");

  private final String publicName;

  Feature(String publicName) {
    this.publicName = publicName;
  }

  public String publicName() {
    return publicName;
  }

  public static Optional<Feature> named(String publicName) {
    return Arrays.stream(values())
        .filter(feature -> feature.publicName.equals(publicName))
        .findFirst();
  }
}
