package org.orderhub.wiring.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;

/** Products of the demo account: some by the drum, some short, some that nobody counts. */
final class DemoCatalogue {
  private static final Units ON_DRUMS = new Units("drum", "metre", new BigDecimal(500));
  private static final Units PIECE = Units.single("piece");

  private final AccountId account;
  private final LocalDate today;

  private DemoCatalogue(AccountId account, LocalDate today) {
    this.account = account;
    this.today = today;
  }

  static List<Product> products(AccountId account, LocalDate today) {
    return new DemoCatalogue(account, today).products();
  }

  private List<Product> products() {
    return List.of(
        product(
            "CAB-NYM-3X1.5",
            "NYM-J 3x1.5 mm² installation cable",
            ON_DRUMS,
            "0.89",
            "0.52",
            there("2400")),
        product(
            "CAB-H07RNF-5G16",
            "H07RN-F 5G16 rubber cable",
            ON_DRUMS,
            "24.90",
            "17.10",
            there("750", 21)),
        product("DRUM-500", "Cable drum 500 mm", PIECE, "18.50", "11.00", there("40")),
        product(
            "DRUM-1000", "Cable drum 1000 mm, returnable", PIECE, "64.00", "41.50", there("0", 10)),
        product(
            "CON-WAGO-221", "Splicing connector, 3 wires", PIECE, "0.55", "0.31", there("5200")),
        product(
            "LED-PANEL-62", "LED panel 62 x 62 cm, 4000 K", PIECE, "39.90", "24.00", there("4", 7)),
        product("CEE-16-5", "CEE coupling 16 A, 5 poles", PIECE, "7.80", "4.90", there("120")),
        service("SRV-CUT", "Cutting to length", "piece", "4.00"),
        service("SRV-INSPECT", "Yearly inspection", "visit", "240.00"),
        service("SRV-MEASURE", "Measuring on site", "hour", "68.00"));
  }

  private static Product.Stock there(String quantity) {
    return new Product.Stock(new BigDecimal(quantity), null);
  }

  private Product.Stock there(String quantity, int restockedInDays) {
    return new Product.Stock(new BigDecimal(quantity), today.plusDays(restockedInDays));
  }

  private Product product(
      String sku, String name, Units units, String price, String purchase, Product.Stock stock) {
    var facts =
        new Product.Facts(name, units, Money.of(price, "EUR"), Money.of(purchase, "EUR"), stock);
    return new Product(account, new Sku(sku), facts, Version.FIRST);
  }

  private Product service(String sku, String name, String unit, String price) {
    return new Product(account, new Sku(sku), name, unit, Money.of(price, "EUR"));
  }
}
