package org.orderhub.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Version;

class ProductLinesTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Units ON_DRUMS = new Units("drum", "metre", new BigDecimal(500));
  private static final Product CABLE = product("CABLE", ON_DRUMS, "0.89", "EUR");
  private static final Product DRUM = product("DRUM", Units.single("piece"), "45", "EUR");
  private static final LineRules FIXED = new LineRules(false, true, false);

  private final ProductLine cable = line(1, null, CABLE, "750", LineRules.FREE);
  private final ProductLine drum = line(2, cable.id(), DRUM, "2", FIXED);
  private final ProductLines lines = changed(ProductLines.none(EUR).add(List.of(cable, drum)));

  @Test
  void theSameProductStandsOnSeveralLinesEachWithItsOwnPrice() {
    ProductLine damaged = line(3, null, CABLE, "20", LineRules.FREE);
    ProductLines both = changed(lines.add(List.of(damaged)));

    ProductLines after = changed(both.changePrices(damaged.id(), sale("0.50", "scratched")));

    assertThat(after.find(cable.id()).orElseThrow().total()).isEqualTo(eur("667.50"));
    assertThat(after.find(damaged.id()).orElseThrow().total()).isEqualTo(eur("10.00"));
    assertThat(after.total()).isEqualTo(eur("767.50"));
  }

  @Test
  void aQuantityInOrderUnitsCostsWhatIsInThem() {
    var drums = new LineQuantity(Quantity.of("2"), LineQuantity.Type.ORDER_QUANTITY);

    ProductLines after = changed(lines.changeQuantity(cable.id(), drums));

    assertThat(after.find(cable.id()).orElseThrow().content()).isEqualTo(Quantity.of("1000"));
    assertThat(after.find(cable.id()).orElseThrow().total()).isEqualTo(eur("890.00"));
  }

  @Test
  void aChildStandsBehindItsParentAlsoWhenItComesLater() {
    ProductLine other = line(3, null, CABLE, "5", LineRules.FREE);
    ProductLine second = line(4, cable.id(), DRUM, "1", LineRules.FREE);

    ProductLines after = changed(lines.add(List.of(other, second)));

    assertThat(after.list())
        .extracting(ProductLine::id)
        .containsExactly(id(1), id(2), id(4), id(3));
    assertThat(after.tree()).extracting(branch -> branch.children().size()).containsExactly(2, 0);
  }

  @Test
  void removingAParentRemovesItsChildrenThoughTheyMayNotBeRemoved() {
    assertThat(changed(lines.remove(cable.id())).isEmpty()).isTrue();
  }

  @Test
  void aLineThatMayNotBeRemovedStays() {
    assertThat(refusal(lines.remove(drum.id())))
        .isEqualTo(new LineRefusal.NotRemovable(drum.id(), DRUM.sku()));
  }

  @Test
  void aFixedQuantityStaysUnlessTheWishIsTheSame() {
    assertThat(refusal(lines.changeQuantity(drum.id(), content("3"))))
        .isEqualTo(new LineRefusal.FixedQuantity(drum.id(), DRUM.sku()));
    assertThat(changed(lines.changeQuantity(drum.id(), content("2")))).isEqualTo(lines);
  }

  @Test
  void aParentMustBeThereAndHaveNone() {
    assertThat(refusal(lines.add(List.of(line(9, id(8), DRUM, "1", LineRules.FREE)))))
        .isEqualTo(new LineRefusal.UnknownParent(id(8)));
    assertThat(refusal(lines.add(List.of(line(9, drum.id(), DRUM, "1", LineRules.FREE)))))
        .isEqualTo(new LineRefusal.ParentIsChild(drum.id()));
    assertThat(refusal(lines.add(List.of(line(9, id(9), DRUM, "1", LineRules.FREE)))))
        .isEqualTo(new LineRefusal.UnknownParent(id(9)));
  }

  @Test
  void ofSeveralLinesNoneIsTakenWhereOneIsRefused() {
    ProductLine dear = line(7, null, product("SILK", ON_DRUMS, "9", "SEK"), "1", LineRules.FREE);

    LineDecision decision = lines.add(List.of(line(6, null, CABLE, "1", LineRules.FREE), dear));

    assertThat(refusal(decision))
        .isEqualTo(new LineRefusal.OtherCurrency(new Sku("SILK"), "SEK", "EUR"));
    assertThat(lines.list()).hasSize(2);
  }

  @Test
  void anIdIsTakenOnce() {
    assertThat(refusal(lines.add(List.of(cable)))).isEqualTo(new LineRefusal.SameId(cable.id()));
  }

  @Test
  void thereIsAnEndToLines() {
    List<ProductLine> many =
        IntStream.range(10, 10 + ProductLines.MAXIMUM)
            .mapToObj(number -> line(number, null, DRUM, "1", LineRules.FREE))
            .toList();

    assertThat(refusal(lines.add(many)))
        .isEqualTo(new LineRefusal.TooManyLines(ProductLines.MAXIMUM));
  }

  @Test
  void aNewPriceOfTheCatalogueNeverTouchesOneSetByHand() {
    ProductLine other = line(3, null, CABLE, "1", LineRules.FREE);
    ProductLines edited =
        changed(changed(lines.add(List.of(other))).changePrices(other.id(), sale("0.50", "old")));
    Product dearer = product("CABLE", ON_DRUMS, "0.95", "EUR");

    ProductLines after = edited.following(Map.of(CABLE.sku(), dearer));

    assertThat(after.find(cable.id()).orElseThrow().prices().sale())
        .isEqualTo(Price.catalogue(eur("0.95")));
    LinePrices kept = after.find(other.id()).orElseThrow().prices();
    assertThat(kept.sale()).isEqualTo(Price.manual(eur("0.50")));
    assertThat(kept.catalogue()).isEqualTo(eur("0.95"));
    assertThat(kept.discount()).contains(new BigDecimal("47.4"));
  }

  @Test
  void aPurchasePriceSetByHandShowsTheMargin() {
    var edit = new LinePrices.Edit(null, eur("0.445"), "last delivery");

    LinePrices after =
        changed(lines.changePrices(cable.id(), edit)).find(cable.id()).orElseThrow().prices();

    assertThat(after.sale()).isEqualTo(Price.catalogue(eur("0.89")));
    assertThat(after.margin()).contains(new BigDecimal("50.0"));
    assertThat(after.reason()).isEqualTo("last delivery");
  }

  @Test
  void aPriceIsToldInTheCurrencyOfTheLines() {
    var edit = new LinePrices.Edit(null, Money.of("1", "SEK"), "");

    assertThat(refusal(lines.changePrices(cable.id(), edit)))
        .isEqualTo(new LineRefusal.OtherCurrency(CABLE.sku(), "SEK", "EUR"));
  }

  @Test
  void whatIsNotThereIsNotChanged() {
    var unknown = new LineRefusal.UnknownLine(id(5));

    assertThat(refusal(lines.remove(id(5)))).isEqualTo(unknown);
    assertThat(refusal(lines.changeNote(id(5), "note"))).isEqualTo(unknown);
    assertThat(refusal(lines.changeQuantity(id(5), content("1")))).isEqualTo(unknown);
    assertThat(refusal(lines.changePrices(id(5), sale("1", "")))).isEqualTo(unknown);
  }

  @Test
  void neitherPricesNorQuantitiesAreNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Price.manual(eur("-0.01")))
        .isInstanceOf(InvalidValue.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> content("-1"))
        .isInstanceOf(InvalidValue.class);
  }

  private static ProductLine line(
      int number,
      @Nullable ProductLineId parent,
      Product product,
      String quantity,
      LineRules rules) {
    return ProductLine.of(id(number), parent, product, content(quantity), rules);
  }

  private static ProductLineId id(int number) {
    return new ProductLineId(new UUID(0, number));
  }

  private static LineQuantity content(String value) {
    return new LineQuantity(Quantity.of(value), LineQuantity.Type.CONTENT_QUANTITY);
  }

  private static LinePrices.Edit sale(String amount, String reason) {
    return new LinePrices.Edit(eur(amount), null, reason);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Product product(String sku, Units units, String price, String currency) {
    var facts =
        new Product.Facts(
            "The " + sku, units, Money.of(price, currency), null, Product.Stock.UNKNOWN);
    return new Product(new AccountId(new UUID(0, 1)), new Sku(sku), facts, Version.FIRST);
  }

  private static ProductLines changed(LineDecision decision) {
    return switch (decision) {
      case LineDecision.Changed changed -> changed.lines();
      case LineDecision.Refused refused -> throw new AssertionError(refused.refusal());
    };
  }

  private static LineRefusal refusal(LineDecision decision) {
    return switch (decision) {
      case LineDecision.Changed changed -> throw new AssertionError(changed.lines());
      case LineDecision.Refused refused -> refused.refusal();
    };
  }
}
