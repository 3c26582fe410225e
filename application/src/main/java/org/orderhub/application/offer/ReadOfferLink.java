package org.orderhub.application.offer;

import org.orderhub.application.identity.Token;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.shared.Actor;

/** Finds out whom a link lets in, and to which offer. */
public interface ReadOfferLink {
  Result read(Token link);

  sealed interface Result {
    /** Its bearer may do what the customer may do with this offer. */
    record Guest(Account account, OfferId offer, Actor.CustomerUser customer) implements Result {}

    /** It led to an offer that was taken back. */
    record Withdrawn() implements Result {}

    record Unknown() implements Result {}
  }
}
