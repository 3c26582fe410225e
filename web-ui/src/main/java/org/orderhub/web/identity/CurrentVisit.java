package org.orderhub.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.identity.IdentifySession.Visitor;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.shared.Actor;

/** Who asked for the page at hand. */
@Named("visit")
@RequestScoped
public class CurrentVisit {
  private @Nullable Visitor visitor;
  private @Nullable TokenHash session;
  private ZoneId zone = ZoneOffset.UTC;

  void begin(Visitor signedIn, TokenHash of) {
    visitor = signedIn;
    session = of;
    zone = signedIn.account().zone();
  }

  public boolean signedIn() {
    return visitor != null;
  }

  /**
   * @throws IllegalStateException on a page that is not for staff only
   */
  public Visitor visitor() {
    if (visitor == null) {
      throw new IllegalStateException("Nobody is signed in here");
    }
    return visitor;
  }

  /** Tells this session from others, and opens none. */
  public TokenHash session() {
    if (session == null) {
      throw new IllegalStateException("Nobody is signed in here");
    }
    return session;
  }

  public AccountId account() {
    return visitor().account().id();
  }

  public Actor actor() {
    return visitor().user().asActor();
  }

  /** In which dates are read and written. */
  public ZoneId zone() {
    return zone;
  }

  /** On a page that is not for staff. */
  public void readIn(ZoneId other) {
    zone = other;
  }

  public boolean mayChangeOrders() {
    return may(Permission.CHANGE_ORDERS);
  }

  public boolean mayManageWebhooks() {
    return may(Permission.MANAGE_WEBHOOKS);
  }

  public boolean mayManageCatalogue() {
    return may(Permission.MANAGE_CATALOGUE);
  }

  public boolean mayManageAccount() {
    return may(Permission.MANAGE_ACCOUNT);
  }

  boolean may(Permission permission) {
    return visitor != null && visitor.user().role().permits(permission);
  }
}
