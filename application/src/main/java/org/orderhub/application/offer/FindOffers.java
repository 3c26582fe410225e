package org.orderhub.application.offer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;

/** Lists offers, the newest first. */
public interface FindOffers {

  Page<Row> find(Query query);

  /**
   * What to list.
   *
   * @param status none for all
   * @param customer none for those of all customers
   * @param drafts whether drafts are listed; customers do not see them
   * @param after the offer at which the page before ended
   */
  record Query(
      AccountId account,
      @Nullable CustomerId customer,
      @Nullable OfferStatus status,
      boolean drafts,
      int limit,
      @Nullable OfferId after) {}

  /**
   * An offer as a list shows it.
   *
   * @param status as of now
   * @param revision how often it was sent
   * @param openedAt when the customer looked at the last revision first; none when that did not
   *     happen
   */
  record Row(
      OfferId id,
      String number,
      CustomerId customer,
      String customerName,
      OfferStatus status,
      Money total,
      Instant createdAt,
      Instant expiresAt,
      int revision,
      @Nullable Instant openedAt) {}

  /**
   * The place behind an offer, as {@link Page#next} names it.
   *
   * @throws InvalidValue when the text is no place
   */
  static OfferId place(String text) {
    try {
      return new OfferId(UUID.fromString(text));
    } catch (IllegalArgumentException notAPlace) {
      throw new InvalidValue("cursor", "must be the cursor of a page before");
    }
  }
}
