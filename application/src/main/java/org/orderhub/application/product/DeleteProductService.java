package org.orderhub.application.product;

import java.util.Optional;
import org.orderhub.domain.product.Product;

/** Compares versions, then removes. */
public final class DeleteProductService implements DeleteProduct {
  private final Products products;

  public DeleteProductService(Products products) {
    this.products = products;
  }

  @Override
  public Result delete(Command command) {
    Optional<Product> found = products.find(command.account(), command.sku());
    if (found.isEmpty()) {
      return new Result.Missing(command.sku());
    }
    Product current = found.get();
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    products.remove(command.account(), command.sku());
    return new Result.Deleted(command.sku());
  }
}
