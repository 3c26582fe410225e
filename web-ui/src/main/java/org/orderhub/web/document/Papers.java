package org.orderhub.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.orderhub.application.document.FindDocuments;
import org.orderhub.application.document.ListFolders;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.document.Document;
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
  private final ListFolders listFolders;
  private final CurrentVisit visit;
  private final CurrentShopper shopper;

  Papers(
      FindDocuments findDocuments,
      ListFolders listFolders,
      CurrentVisit visit,
      CurrentShopper shopper) {
    this.findDocuments = findDocuments;
    this.listFolders = listFolders;
    this.visit = visit;
    this.shopper = shopper;
  }

  public PaperList ofCustomer(Customer customer) {
    return find(customer.account(), new DocumentSubject.OfCustomer(customer.id().value()));
  }

  public PaperList ofOrder(Order order) {
    return find(order.account(), new DocumentSubject.OfOrder(order.key().value()));
  }

  public PaperList ofOffer(Offer offer) {
    return find(offer.account(), new DocumentSubject.OfOffer(offer.id().value()));
  }

  /** As the customer sees them who is signed in. */
  public PaperList shownOfOrder(Order order) {
    return shown(order.account(), new DocumentSubject.OfOrder(order.key().value()));
  }

  /** As the customer sees them who is signed in. */
  public PaperList shownOfOffer(Offer offer) {
    return shown(offer.account(), new DocumentSubject.OfOffer(offer.id().value()));
  }

  /** As the customer sees them for whom the link of the offer stands. */
  public PaperList shownAtTheLink(Offer offer) {
    var customer = new Actor.CustomerUser(offer.head().customer().value(), "");
    var subject = new DocumentSubject.OfOffer(offer.id().value());
    return new PaperList(subject, page(offer.account(), subject, customer), List.of());
  }

  private PaperList find(AccountId account, DocumentSubject subject) {
    return new PaperList(subject, page(account, subject, visit.actor()), listFolders.list(account));
  }

  /** Customers add none, and so choose no folder. */
  private PaperList shown(AccountId account, DocumentSubject subject) {
    return new PaperList(subject, page(account, subject, shopper.actor()), List.of());
  }

  private Page<Document> page(AccountId account, DocumentSubject subject, Actor by) {
    return findDocuments
        .find(new FindDocuments.Query(account, subject, by, SHOWN, null))
        .orElseGet(() -> new Page<>(List.of(), null));
  }
}
