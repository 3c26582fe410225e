package org.orderhub.application.cart;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.product.Products;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.StockAtHand;

/** Plans the shipments of product lines by the stock of now, for carts and offers alike. */
public final class LinePlans {
  private final Products products;
  private final Accounts accounts;
  private final Clock clock;

  public LinePlans(Products products, Accounts accounts, Clock clock) {
    this.products = products;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * How the lines fare today.
   *
   * @param todays the lines at the catalogue's prices of today
   */
  public record Planned(ShipmentPlan plan, ProductLines todays) {}

  public Planned plan(AccountId account, ProductLines lines) {
    List<Sku> skus = lines.list().stream().map(line -> line.item().sku()).distinct().toList();
    List<Product> known = products.all(account, skus);
    return new Planned(
        ShipmentPlan.of(lines.toShip(), StockAtHand.of(known, today(account))),
        lines.following(
            known.stream().collect(Collectors.toMap(Product::sku, product -> product))));
  }

  /** Where the account is. */
  private LocalDate today(AccountId account) {
    ZoneId zone = accounts.find(account).map(Account::zone).orElse(ZoneOffset.UTC);
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
