package org.orderhub.application.product;

import java.util.Optional;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.shared.Version;

/** Looks whether it is there, compares versions, then stores what differs. */
public final class PutProductService implements PutProduct {
  private final Products products;

  public PutProductService(Products products) {
    this.products = products;
  }

  @Override
  public Result put(Command command) {
    Optional<Product> found = products.find(command.account(), command.sku());
    return found.map(current -> change(current, command)).orElseGet(() -> add(command));
  }

  private Result add(Command command) {
    if (command.expected() != null) {
      return new Result.Missing(command.sku());
    }
    var product = new Product(command.account(), command.sku(), command.facts(), Version.FIRST);
    products.add(product);
    return new Result.Created(product);
  }

  private Result change(Product current, Command command) {
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    Product changed = current.with(command.facts());
    if (!changed.equals(current)) {
      products.save(changed);
    }
    return new Result.Changed(changed);
  }
}
