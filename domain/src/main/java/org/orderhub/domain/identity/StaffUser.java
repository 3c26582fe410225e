package org.orderhub.domain.identity;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.Text;

/** A person who works in the back office of one account. */
public record StaffUser(AccountId account, StaffId id, EmailAddress email, String name, Role role) {
  public StaffUser {
    Text.required(name, 200);
  }

  public Actor.StaffUser asActor() {
    return new Actor.StaffUser(id.value(), name);
  }
}
