package org.orderhub.application.shop;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.identity.Token;
import org.orderhub.application.identity.Tokens;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.EmailAddress;

/** Keeps the hash of the link's token, and the address that the customer had when it was made. */
public final class InviteCustomerService implements InviteCustomer {
  private final Customers customers;
  private final CustomerLogins logins;
  private final Invitations invitations;
  private final Tokens tokens;
  private final Clock clock;

  public InviteCustomerService(
      Customers customers,
      CustomerLogins logins,
      Invitations invitations,
      Tokens tokens,
      Clock clock) {
    this.customers = customers;
    this.logins = logins;
    this.invitations = invitations;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Result invite(AccountId account, CustomerId id) {
    Optional<Customer> customer = customers.find(account, id);
    if (customer.isEmpty()) {
      return new Result.Missing(id);
    }
    String email = customer.get().profile().reachable().email();
    return email.isEmpty() ? new Result.NoEmail() : invite(account, id, new EmailAddress(email));
  }

  private Result invite(AccountId account, CustomerId id, EmailAddress email) {
    Optional<CustomerLogins.Login> other =
        logins.withEmail(account, email).filter(login -> !login.customer().equals(id));
    if (other.isPresent()) {
      return new Result.EmailTaken(other.get().customer());
    }
    Token token = tokens.next();
    invitations.add(new Invitations.Invitation(token.hash(), account, id, email, clock.instant()));
    return new Result.Invited(token);
  }
}
