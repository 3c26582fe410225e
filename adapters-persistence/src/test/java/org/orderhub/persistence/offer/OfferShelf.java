package org.orderhub.persistence.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.offer.Offers;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;

/** Accounts, customers and offers for tests. */
@ApplicationScoped
class OfferShelf {
  private final Accounts accounts;
  private final Customers customers;
  private final Offers offers;
  private final Transactions transactions;

  OfferShelf(Accounts accounts, Customers customers, Offers offers, Transactions transactions) {
    this.accounts = accounts;
    this.customers = customers;
    this.offers = offers;
    this.transactions = transactions;
  }

  AccountId newAccount() {
    Account account = AccountsContract.newAccount();
    transactions.inTransaction(() -> {
      accounts.add(account);
      return account;
    });
    return account.id();
  }

  CustomerId newCustomer(AccountId account) {
    var id = new CustomerId(UUID.randomUUID());
    return transactions.inTransaction(() -> {
      customers.add(
          new Customer(
              account,
              id,
              customers.nextNumber(account),
              EntityType.INDIVIDUAL,
              new PersonName("Ada", "Lovelace", ""),
              new Customer.Reachable("", "", ""),
              ""));
      return id;
    });
  }

  /** Of the so-manieth id: lists follow ids. */
  Offer newOffer(AccountId account, CustomerId customer, long id) {
    return transactions.inTransaction(() -> {
      Offer offer =
          AnOffer.draft(account, new OfferId(new UUID(id, id)), customer, AnOffer.lines());
      var head =
          new Offer.Head(
              offers.nextNumber(account, YearMonth.of(2026, 3)), customer, AnOffer.STAFF);
      Offer numbered = Offer.create(account, offer.id(), head, offer.contents(), AnOffer.NOW);
      offers.add(numbered);
      return numbered;
    });
  }
}
