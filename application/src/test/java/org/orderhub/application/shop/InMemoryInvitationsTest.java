package org.orderhub.application.shop;

import org.orderhub.domain.customer.Customer;

final class InMemoryInvitationsTest implements InvitationsContract {
  private final InMemoryInvitations invitations = new InMemoryInvitations();

  @Override
  public Invitations invitations() {
    return invitations;
  }

  @Override
  public Customer customer() {
    return SampleCustomers.ada();
  }
}
