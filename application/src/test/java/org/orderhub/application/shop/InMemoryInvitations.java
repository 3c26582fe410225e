package org.orderhub.application.shop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.TokenHash;

/** Invitations in a list. */
public final class InMemoryInvitations implements Invitations {
  private final List<Invitation> invitations = new ArrayList<>();

  @Override
  public void add(Invitation invitation) {
    invitations.add(invitation);
  }

  @Override
  public Optional<Invitation> find(TokenHash token) {
    return invitations.stream().filter(each -> each.token().equals(token)).findFirst();
  }

  @Override
  public boolean useUp(AccountId account, CustomerId customer) {
    return invitations.removeIf(
        each -> each.account().equals(account) && each.customer().equals(customer));
  }

  @Override
  public int removeMadeBy(Instant time) {
    int before = invitations.size();
    invitations.removeIf(each -> !each.createdAt().isAfter(time));
    return before - invitations.size();
  }
}
