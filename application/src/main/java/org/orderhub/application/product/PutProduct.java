package org.orderhub.application.product;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Version;

/** Adds a product, or changes the one of that key. */
public interface PutProduct {
  Result put(Command command);

  /**
   * @param expected the version the change was made on; none for whichever is current, or for a new
   *     product
   */
  record Command(AccountId account, Sku sku, Product.Facts facts, @Nullable Version expected) {}

  sealed interface Result {
    record Created(Product product) implements Result {}

    record Changed(Product product) implements Result {}

    record Conflict(Product current) implements Result {}

    /** A version was expected, and there is no such product. */
    record Missing(Sku sku) implements Result {}
  }
}
