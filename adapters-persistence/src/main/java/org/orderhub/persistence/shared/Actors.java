package org.orderhub.persistence.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Actor;

/** Actors as columns keep them: a kind, an id where there is one, a name. */
public final class Actors {
  private Actors() {}

  public static String kind(Actor actor) {
    return switch (actor) {
      case Actor.StaffUser staff -> "STAFF";
      case Actor.PartnerKey key -> "API_KEY";
      case Actor.CustomerUser customer -> "CUSTOMER";
      case Actor.Hub hub -> "HUB";
    };
  }

  public static @Nullable UUID id(Actor actor) {
    return switch (actor) {
      case Actor.StaffUser staff -> staff.id();
      case Actor.CustomerUser customer -> customer.id();
      case Actor.PartnerKey key -> null;
      case Actor.Hub hub -> null;
    };
  }
}
