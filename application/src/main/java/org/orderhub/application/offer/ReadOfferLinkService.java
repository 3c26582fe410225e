package org.orderhub.application.offer;

import org.orderhub.application.account.Accounts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.shared.Actor;

/** Knows a link by the hash of its token. */
public final class ReadOfferLinkService implements ReadOfferLink {
  private final OfferLinks links;
  private final Offers offers;
  private final Customers customers;
  private final Accounts accounts;

  public ReadOfferLinkService(
      OfferLinks links, Offers offers, Customers customers, Accounts accounts) {
    this.links = links;
    this.offers = offers;
    this.customers = customers;
    this.accounts = accounts;
  }

  @Override
  public Result read(Token token) {
    return links.find(token.hash()).map(this::read).orElseGet(Result.Unknown::new);
  }

  private Result read(OfferLinks.Link link) {
    if (link.revokedAt() != null) {
      return new Result.Withdrawn();
    }
    return offers
        .find(link.account(), link.offer())
        .<Result>map(this::guest)
        .orElseGet(Result.Unknown::new);
  }

  private Result.Guest guest(Offer offer) {
    CustomerId customer = offer.head().customer();
    String name =
        customers
            .find(offer.account(), customer)
            .map(ReadOfferLinkService::name)
            .orElse("Customer");
    return new Result.Guest(
        accounts.find(offer.account()).orElseThrow(),
        offer.id(),
        new Actor.CustomerUser(customer.value(), name));
  }

  private static String name(Customer customer) {
    String name = customer.profile().name().display();
    return name.isBlank() ? "Customer no. " + customer.number() : name;
  }
}
