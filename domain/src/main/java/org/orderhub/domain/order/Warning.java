package org.orderhub.domain.order;

import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.product.Sku;

/**
 * Something odd about a sender's data; the order is stored all the same.
 *
 * @param what the contact key, SKU, store or field that is meant
 * @param message a sentence for people
 */
public record Warning(Type type, String what, String message) {

  /** What is odd. */
  public enum Type {
    /** No customer has the contact key. */
    CONTACT_MISSING,
    /** The account keeps products, and none has the SKU. */
    ARTICLE_MISSING,
    /** The account keeps stores, and none has the id. */
    STORE_MISSING,
    /** A figure of the sender is not what the arithmetic leads to. */
    TOTALS_MISMATCH,
    /** Somebody was to be told of something by e-mail, and nobody knows an address. */
    ADDRESS_MISSING
  }

  public static Warning contactMissing(ContactKey key) {
    return new Warning(Type.CONTACT_MISSING, key.value(), "Contact is missing");
  }

  public static Warning articleMissing(Sku sku) {
    return new Warning(Type.ARTICLE_MISSING, sku.value(), "Article is missing");
  }

  public static Warning storeMissing(String storeId) {
    return new Warning(Type.STORE_MISSING, storeId, "Store is missing");
  }

  public static Warning of(Mismatch mismatch) {
    return new Warning(
        Type.TOTALS_MISMATCH, mismatch.pointer(), "Total does not add up: " + mismatch.sentence());
  }

  public static Warning addressMissing(String event) {
    return new Warning(Type.ADDRESS_MISSING, event, "E-mail address of the customer is missing");
  }
}
