package org.orderhub.application.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.shared.EmailAddress;

/** What every keeper of invitations promises. */
public interface InvitationsContract {
  Instant START = Instant.parse("2026-03-02T08:00:00Z");

  Invitations invitations();

  /** A customer who exists. */
  Customer customer();

  @Test
  default void anInvitationIsFoundByItsToken() {
    Invitations.Invitation invitation = invite(customer(), START);

    assertThat(invitations().find(invitation.token())).contains(invitation);
    assertThat(invitations().find(TokenHash.of("guess"))).isEmpty();
  }

  @Test
  default void allLinksOfACustomerAreUsedUpAtOnceAndOnce() {
    Customer ada = customer();
    Invitations.Invitation one = invite(ada, START);
    Invitations.Invitation other = invite(ada, START);
    Invitations.Invitation rosas = invite(customer(), START);

    assertThat(invitations().useUp(ada.account(), ada.id())).isTrue();
    assertThat(invitations().useUp(ada.account(), ada.id())).isFalse();

    assertThat(invitations().find(one.token())).isEmpty();
    assertThat(invitations().find(other.token())).isEmpty();
    assertThat(invitations().find(rosas.token())).isPresent();
  }

  @Test
  default void oldOnesAreForgotten() {
    Invitations.Invitation old = invite(customer(), START);
    Invitations.Invitation young = invite(customer(), START.plusSeconds(1));

    assertThat(invitations().removeMadeBy(START)).isGreaterThanOrEqualTo(1);

    assertThat(invitations().find(old.token())).isEmpty();
    assertThat(invitations().find(young.token())).isPresent();
  }

  private Invitations.Invitation invite(Customer customer, Instant at) {
    var invitation =
        new Invitations.Invitation(
            TokenHash.of(UUID.randomUUID().toString()),
            customer.account(),
            customer.id(),
            new EmailAddress("ada@example.org"),
            at);
    invitations().add(invitation);
    return invitation;
  }
}
