package org.orderhub.web.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shop.IdentifyCustomer.Shopper;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.shared.Actor;

/** Which customer asked for the page at hand. */
@Named("shopper")
@RequestScoped
public class CurrentShopper {
  private @Nullable Shopper shopper;
  private @Nullable TokenHash session;

  void begin(Shopper signedIn, TokenHash token) {
    shopper = signedIn;
    session = token;
  }

  public boolean signedIn() {
    return shopper != null;
  }

  /**
   * @throws IllegalStateException on a page that is not for customers only
   */
  public Shopper shopper() {
    if (shopper == null) {
      throw new IllegalStateException("No customer is signed in here");
    }
    return shopper;
  }

  /** Which session it is: two of a customer are two. */
  public TokenHash session() {
    if (session == null) {
      throw new IllegalStateException("No customer is signed in here");
    }
    return session;
  }

  public AccountId account() {
    return shopper().account().id();
  }

  public Customer customer() {
    return shopper().customer();
  }

  public CustomerId id() {
    return customer().id();
  }

  public Actor actor() {
    return shopper().asActor();
  }
}
