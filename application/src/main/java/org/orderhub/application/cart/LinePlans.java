package org.orderhub.application.cart;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.product.Products;
import org.orderhub.application.shipment.Shipments;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shipment.ShipmentPlan;

/** How product lines fare by the catalogue of now, for carts and offers alike. */
public final class LinePlans {
  private final Products products;
  private final Shipments shipments;

  public LinePlans(Products products, Accounts accounts, Clock clock) {
    this.products = products;
    this.shipments = new Shipments(products, accounts, clock);
  }

  /**
   * How the lines fare today.
   *
   * @param todays the lines at the catalogue's prices of today
   */
  public record Planned(ShipmentPlan plan, ProductLines todays) {}

  public Planned plan(AccountId account, ProductLines lines) {
    List<Sku> skus = lines.list().stream().map(line -> line.item().sku()).distinct().toList();
    Map<Sku, Product> catalogue =
        products.all(account, skus).stream()
            .collect(Collectors.toMap(Product::sku, product -> product));
    return new Planned(
        shipments.plan(account, lines.toShip(), catalogue.values()), lines.following(catalogue));
  }
}
