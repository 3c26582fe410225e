package org.orderhub.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.orderhub.application.document.FindDocuments;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.shared.Actor;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shop.CurrentShopper;

/** The documents that a page shows beside what it is about. */
@Named("papers")
@RequestScoped
public class Papers {
  private static final int SHOWN = 100;

  private final FindDocuments findDocuments;
  private final CurrentVisit visit;
  private final CurrentShopper shopper;

  Papers(FindDocuments findDocuments, CurrentVisit visit, CurrentShopper shopper) {
    this.findDocuments = findDocuments;
    this.visit = visit;
    this.shopper = shopper;
  }

  public PaperList ofCustomer(Customer customer) {
    return find(
        customer.account(), new DocumentSubject.OfCustomer(customer.id().value()), visit.actor());
  }

  public PaperList ofOrder(Order order) {
    return find(order.account(), new DocumentSubject.OfOrder(order.key().value()), visit.actor());
  }

  public PaperList ofOffer(Offer offer) {
    return find(offer.account(), new DocumentSubject.OfOffer(offer.id().value()), visit.actor());
  }

  /** As the customer sees them who is signed in. */
  public PaperList shownOfOrder(Order order) {
    return find(order.account(), new DocumentSubject.OfOrder(order.key().value()), shopper.actor());
  }

  /** As the customer sees them who is signed in. */
  public PaperList shownOfOffer(Offer offer) {
    return find(offer.account(), new DocumentSubject.OfOffer(offer.id().value()), shopper.actor());
  }

  private PaperList find(AccountId account, DocumentSubject subject, Actor by) {
    return findDocuments
        .find(new FindDocuments.Query(account, subject, by, SHOWN, null))
        .map(Page::items)
        .map(items -> new PaperList(subject, items))
        .orElseGet(() -> new PaperList(subject, List.of()));
  }
}
