package org.orderhub.rest.document;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.order.FindContact;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.shared.Errors;

/** Finds what a request about documents means: one customer, order or offer. */
@Singleton
final class DocumentPlaces {
  private final FindContact findContact;
  private final IdentifyOrder identifyOrder;

  DocumentPlaces(FindContact findContact, IdentifyOrder identifyOrder) {
    this.findContact = findContact;
    this.identifyOrder = identifyOrder;
  }

  /**
   * The one that is named; empty when none or several are, or it is unknown, which is noted.
   *
   * @param customerField how the field is called that names a customer
   */
  Optional<DocumentSubject> find(
      AccountId account,
      Optional<String> customer,
      Optional<String> order,
      Optional<String> offer,
      String customerField,
      Errors errors) {
    long named = customer.stream().count() + order.stream().count() + offer.stream().count();
    if (named != 1) {
      errors.add(
          "/" + customerField, "one_of", "or orderId or offerId is required, and only one of them");
      return Optional.empty();
    }
    Optional<DocumentSubject> found =
        customer
            .flatMap(id -> ofCustomer(account, id))
            .or(() -> order.flatMap(id -> ofOrder(account, id)))
            .or(() -> offer.flatMap(DocumentPlaces::ofOffer));
    if (found.isEmpty()) {
      String field =
          customer.isPresent() ? customerField : order.isPresent() ? "orderId" : "offerId";
      errors.add("/" + field, "unknown", "names nothing that is known");
    }
    return found;
  }

  private Optional<DocumentSubject> ofCustomer(AccountId account, String id) {
    return findContact
        .find(account, id)
        .map(customer -> new DocumentSubject.OfCustomer(customer.value()));
  }

  private Optional<DocumentSubject> ofOrder(AccountId account, String id) {
    try {
      return identifyOrder
          .identify(account, OrderReference.of(id))
          .map(known -> new DocumentSubject.OfOrder(known.key().value()));
    } catch (InvalidValue noOrderHasIt) {
      return Optional.empty();
    }
  }

  private static Optional<DocumentSubject> ofOffer(String id) {
    try {
      return Optional.of(new DocumentSubject.OfOffer(UUID.fromString(id)));
    } catch (IllegalArgumentException noOfferHasIt) {
      return Optional.empty();
    }
  }
}
