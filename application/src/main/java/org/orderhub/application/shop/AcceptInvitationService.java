package org.orderhub.application.shop;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.application.identity.PasswordHashes;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.identity.NewPassword;

/** Uses the link up before anything else is stored: of two at the same time, one wins. */
public final class AcceptInvitationService implements AcceptInvitation {
  private final Invitations invitations;
  private final CustomerLogins logins;
  private final CustomerSessions sessions;
  private final PasswordHashes passwords;
  private final Clock clock;

  public AcceptInvitationService(
      Invitations invitations,
      CustomerLogins logins,
      CustomerSessions sessions,
      PasswordHashes passwords,
      Clock clock) {
    this.invitations = invitations;
    this.logins = logins;
    this.sessions = sessions;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Override
  public Result accept(Token token, NewPassword password) {
    Optional<Invitations.Invitation> found =
        invitations.find(token.hash()).filter(each -> !each.isOver(clock.instant()));
    if (found.isEmpty()) {
      return new Result.LinkInvalid();
    }
    Invitations.Invitation invitation = found.get();
    if (isTaken(invitation)) {
      return new Result.EmailTaken();
    }
    if (!invitations.useUp(invitation.account(), invitation.customer())) {
      return new Result.LinkInvalid();
    }
    logins.put(
        new CustomerLogins.Login(
            invitation.account(),
            invitation.customer(),
            invitation.email(),
            passwords.hash(password.value())));
    sessions.removeAll(invitation.account(), invitation.customer());
    return new Result.Accepted(invitation.email());
  }

  private boolean isTaken(Invitations.Invitation invitation) {
    return logins
        .withEmail(invitation.account(), invitation.email())
        .filter(login -> !login.customer().equals(invitation.customer()))
        .isPresent();
  }
}
