package org.orderhub.application.shipment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.product.Products;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shipment.ShipmentLine;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.StockAtHand;

/** Plans with the stock of this moment; wants a transaction around it. */
public final class Shipments {
  private final Products products;
  private final Accounts accounts;
  private final Clock clock;

  public Shipments(Products products, Accounts accounts, Clock clock) {
    this.products = products;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** What of the lines ships when; today is that of the account's time zone. */
  public ShipmentPlan plan(AccountId account, List<ShipmentLine> lines) {
    Set<Sku> skus = lines.stream().map(ShipmentLine::sku).collect(Collectors.toSet());
    return plan(account, lines, products.all(account, skus));
  }

  /** As above, by the stock of products that were looked up already. */
  public ShipmentPlan plan(AccountId account, List<ShipmentLine> lines, Collection<Product> known) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone(account));
    return ShipmentPlan.of(lines, StockAtHand.of(known, today));
  }

  private ZoneId zone(AccountId account) {
    return accounts.find(account).map(Account::zone).orElse(ZoneOffset.UTC);
  }
}
