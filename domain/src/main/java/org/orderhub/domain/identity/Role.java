package org.orderhub.domain.identity;

/** What a staff user may do in the back office. */
public enum Role {
  /** Everything, credentials and webhooks included. */
  ADMIN,
  /** Works on orders and customers. */
  AGENT,
  /** Looks. */
  VIEWER;

  public boolean permits(Permission permission) {
    return switch (permission) {
      case SEE -> true;
      case CHANGE_ORDERS ->
          switch (this) {
            case ADMIN, AGENT -> true;
            case VIEWER -> false;
          };
      case MANAGE_WEBHOOKS, MANAGE_CATALOGUE, MANAGE_ACCOUNT ->
          switch (this) {
            case ADMIN -> true;
            case AGENT, VIEWER -> false;
          };
    };
  }
}
