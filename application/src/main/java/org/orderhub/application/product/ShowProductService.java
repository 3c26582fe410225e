package org.orderhub.application.product;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;

/** Looks the product up. */
public final class ShowProductService implements ShowProduct {
  private final Products products;

  public ShowProductService(Products products) {
    this.products = products;
  }

  @Override
  public Optional<Product> show(AccountId account, Sku sku) {
    return products.find(account, sku);
  }
}
