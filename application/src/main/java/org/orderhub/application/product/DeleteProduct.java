package org.orderhub.application.product;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Version;

/** Forgets a product. Orders that name it stay as they are. */
public interface DeleteProduct {
  Result delete(Command command);

  /**
   * @param expected the version that is to be deleted; none for whichever is current
   */
  record Command(AccountId account, Sku sku, @Nullable Version expected) {}

  sealed interface Result {
    record Deleted(Sku sku) implements Result {}

    record Conflict(Product current) implements Result {}

    record Missing(Sku sku) implements Result {}
  }
}
