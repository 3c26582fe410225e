package org.orderhub.web.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shop.IdentifyCustomer.Shopper;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Actor;

/** Which customer asked for the page at hand. */
@Named("shopper")
@RequestScoped
public class CurrentShopper {
  private @Nullable Shopper shopper;

  void begin(Shopper signedIn) {
    shopper = signedIn;
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
