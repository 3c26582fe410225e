package org.orderhub.web.product;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.Decimals;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.shared.Amounts;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Option;

/**
 * What staff want a product to be.
 *
 * @param version they looked at; none for a new one
 */
record ProductForm(Sku sku, Product.Facts facts, @Nullable Version version) {
  static final List<Option> FIELDS =
      List.of(
          new Option("name", "Name"),
          new Option("unit", "Unit"),
          new Option("contentUnit", "Content unit"),
          new Option("contentPerUnit", "Content of a unit"),
          new Option("price", "Price"),
          new Option("currency", "Currency"),
          new Option("purchasePrice", "Purchase price"),
          new Option("stock", "In stock"),
          new Option("restockDate", "More comes on"));

  /** The form for a new product. */
  static Form empty(Currency usual) {
    return Form.filledWith(
        Map.of("unit", List.of("piece"), "currency", List.of(usual.getCurrencyCode())));
  }

  static Form of(Product product) {
    Product.Facts facts = product.facts();
    Product.Stock stock = facts.stock();
    Map<String, String> values = new LinkedHashMap<>(UnitFields.of(facts.units()));
    values.put("sku", product.sku().value());
    values.put("name", facts.name());
    values.put("price", Amounts.written(facts.price()));
    values.put("currency", facts.price().currency().getCurrencyCode());
    values.put("purchasePrice", Amounts.written(facts.purchasePrice()));
    values.put("stock", written(stock.quantity()));
    values.put("restockDate", stock.restockDate() == null ? "" : stock.restockDate().toString());
    values.put("version", Long.toString(product.version().number()));
    return Form.filledWith(
        values.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<ProductForm> read(Form form) {
    var sku = form.read("sku", text -> new Sku(text.strip()));
    var name = form.read("name", text -> Text.required(text.strip(), TextLimits.TITLE));
    var units = UnitFields.read(form);
    var currency = form.read("currency", text -> Currencies.parse(text.strip()));
    var price = form.read("price", text -> price(text.strip(), currency));
    var purchase = form.readOptional("purchasePrice", text -> price(text, currency));
    var stock = stock(form);
    var version = form.readOptional("version", text -> new Version(Choices.number(text)));
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new ProductForm(
                sku.orElseThrow(),
                new Product.Facts(
                    name.orElseThrow(),
                    units.orElseThrow(),
                    price.orElseThrow(),
                    purchase.orElse(null),
                    stock),
                version.orElse(null)));
  }

  private static Product.Stock stock(Form form) {
    var quantity = form.readOptional("stock", text -> Decimals.exact(Amounts.number(text)));
    var restock =
        form.readOptional("restockDate", text -> Product.Stock.possible(Choices.date(text)));
    return new Product.Stock(quantity.orElse(null), restock.orElse(null));
  }

  /** A wrong currency is said at its own field. */
  private static Money price(String text, Optional<Currency> currency) {
    Money price = Amounts.money(text, currency.orElseGet(() -> Currencies.parse("EUR")));
    if (price.isNegative()) {
      throw new InvalidValue("negative", "must not be below zero");
    }
    return price;
  }

  private static String written(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
