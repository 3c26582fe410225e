package org.orderhub.application.shop;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.identity.Token;

/** Looks the link up. */
public final class ShowInvitationService implements ShowInvitation {
  private final Invitations invitations;
  private final Accounts accounts;
  private final Clock clock;

  public ShowInvitationService(Invitations invitations, Accounts accounts, Clock clock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public Optional<View> show(Token token) {
    return invitations
        .find(token.hash())
        .filter(invitation -> !invitation.isOver(clock.instant()))
        .flatMap(invitation ->
            accounts
                .find(invitation.account())
                .map(account -> new View(account, invitation.email())));
  }
}
