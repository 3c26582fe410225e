package org.orderhub.persistence.shared;

import java.sql.SQLException;
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
      case Actor.Workflow workflow -> "WORKFLOW";
      case Actor.Hub hub -> "HUB";
    };
  }

  public static @Nullable UUID id(Actor actor) {
    return switch (actor) {
      case Actor.StaffUser staff -> staff.id();
      case Actor.CustomerUser customer -> customer.id();
      case Actor.Workflow workflow -> workflow.run();
      case Actor.PartnerKey key -> null;
      case Actor.Hub hub -> null;
    };
  }

  /** The actor of three columns: its kind, its id, its name. */
  public static Actor read(Row row, String kind, String id, String name) throws SQLException {
    String called = row.text(name);
    return switch (row.text(kind)) {
      case "STAFF" -> new Actor.StaffUser(row.uuid(id), called);
      case "CUSTOMER" -> new Actor.CustomerUser(row.uuid(id), called);
      case "WORKFLOW" -> new Actor.Workflow(row.uuid(id), called);
      case "API_KEY" -> new Actor.PartnerKey(called);
      case "HUB" -> new Actor.Hub();
      case String other -> throw new IllegalStateException("Nobody is a " + other);
    };
  }
}
