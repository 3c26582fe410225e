package org.orderhub.domain.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Quantity;

class ShipmentPlanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate SOON = LocalDate.of(2026, 3, 9);
  private static final LocalDate LATE = LocalDate.of(2026, 4, 1);
  private static final Splitting NEVER = new Splitting.Never();
  private static final Splitting ANYWHERE = new Splitting.Anywhere();

  private final Map<Sku, Product.Stock> stock = new HashMap<>();

  @Test
  void whatIsInStockShipsNow() {
    have("CABLE", "500", SOON);

    assertThat(plan(line("1", "CABLE", "500", NEVER))).containsExactly(now(part("1", "500")));
  }

  @Test
  void aLineAboveStockIsSplit() {
    have("CABLE", "750", SOON);

    assertThat(plan(line("1", "CABLE", "1000", ANYWHERE)))
        .containsExactly(now(part("1", "750")), on(SOON, "1", part("1", "250")));
  }

  @Test
  void aLineThatMayNotBeSplitWaitsWhole() {
    have("CABLE", "750", SOON);

    assertThat(plan(line("1", "CABLE", "1000", NEVER)))
        .containsExactly(on(SOON, "1", part("1", "1000")));
  }

  @Test
  void whatWaitsWholeLeavesTheStockToTheNextLine() {
    have("CABLE", "750", SOON);

    assertThat(plan(line("1", "CABLE", "1000", NEVER), line("2", "CABLE", "700", NEVER)))
        .containsExactly(now(part("2", "700")), on(SOON, "1", part("1", "1000")));
  }

  @Test
  void linesOfOneProductShareTheStockInTheirOrder() {
    have("CABLE", "750", SOON);

    assertThat(plan(line("1", "CABLE", "500", ANYWHERE), line("2", "CABLE", "500", ANYWHERE)))
        .containsExactly(now(part("1", "500"), part("2", "250")), on(SOON, "2", part("2", "250")));
  }

  @Test
  void drumsAreNotCutInTwo() {
    have("CABLE", "750", SOON);

    assertThat(plan(line("1", "CABLE", "1000", new Splitting.ByUnits(new BigDecimal(500)))))
        .containsExactly(now(part("1", "500")), on(SOON, "1", part("1", "500")));
  }

  @Test
  void aCableWaitsForItsDrumAndTheRestShipsNow() {
    have("CABLE", "1000", SOON);
    have("DRUM", "1", LATE);

    assertThat(
            plan(
                line("1", "CABLE", "800", ANYWHERE),
                child("2", "1", "DRUM", "2", NEVER),
                line("3", "CABLE", "900", ANYWHERE)))
        .containsExactly(now(part("3", "900")), on(LATE, "2", part("1", "800"), part("2", "2")));
  }

  @Test
  void aFamilyWaitsForTheLastOfItsLinesAlsoWhereTheyMayBeSplit() {
    have("CABLE", "100", LATE);
    have("DRUM", "1", SOON);

    assertThat(plan(line("1", "CABLE", "800", ANYWHERE), child("2", "1", "DRUM", "2", ANYWHERE)))
        .containsExactly(on(LATE, "1", part("1", "800"), part("2", "2")));
  }

  @Test
  void aFamilySharesTheStockOfOneProduct() {
    have("CABLE", "10", SOON);

    assertThat(plan(line("1", "CABLE", "6", ANYWHERE), child("2", "1", "CABLE", "6", ANYWHERE)))
        .containsExactly(on(SOON, "2", part("1", "6"), part("2", "6")));
  }

  @Test
  void whatNobodyCountsIsThere() {
    stock.put(new Sku("DRUM"), new Product.Stock(null, SOON));

    assertThat(plan(line("1", "DRUM", "5", NEVER), line("2", "NOT-KEPT", "5", NEVER)))
        .containsExactly(now(part("1", "5"), part("2", "5")));
  }

  @Test
  void whatNobodyKnowsTheDateOfComesLast() {
    have("CABLE", "0", null);
    have("DRUM", "0", LATE);
    have("PAST", "-3", TODAY.minusDays(1));

    assertThat(
            plan(
                line("1", "CABLE", "1", ANYWHERE),
                line("2", "DRUM", "1", ANYWHERE),
                line("3", "PAST", "1", ANYWHERE)))
        .containsExactly(
            on(LATE, "2", part("2", "1")),
            new Slot.Undated(new ShipmentLineId("1"), List.of(part("1", "1"), part("3", "1"))));
  }

  @Test
  void aChildMayStandBeforeItsParent() {
    have("DRUM", "0", SOON);

    assertThat(plan(child("2", "1", "DRUM", "1", ANYWHERE), line("1", "CABLE", "5", ANYWHERE)))
        .containsExactly(on(SOON, "2", part("1", "5"), part("2", "1")));
  }

  @Test
  void aChildWithoutItsParentShipsByItself() {
    have("DRUM", "1", SOON);

    assertThat(plan(child("2", "1", "DRUM", "2", ANYWHERE)))
        .containsExactly(now(part("2", "1")), on(SOON, "2", part("2", "1")));
  }

  @Test
  void nothingToShipHasNoSlot() {
    assertThat(plan()).isEmpty();
  }

  @Test
  void aLineThatComesTwiceIsAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(line("1", "A", "1", NEVER), line("1", "A", "1", NEVER)));
    assertThatIllegalArgumentException().isThrownBy(() -> line("1", "A", "-1", NEVER));
  }

  private List<Slot> plan(ShipmentLine... lines) {
    return ShipmentPlan.of(Arrays.asList(lines), new StockAtHand(stock, TODAY)).slots();
  }

  private void have(String sku, String quantity, @Nullable LocalDate restock) {
    stock.put(new Sku(sku), new Product.Stock(new BigDecimal(quantity), restock));
  }

  private static ShipmentLine line(String id, String sku, String content, Splitting splitting) {
    return new ShipmentLine(
        new ShipmentLineId(id), null, new Sku(sku), Quantity.of(content), splitting);
  }

  private static ShipmentLine child(
      String id, String parent, String sku, String content, Splitting splitting) {
    return new ShipmentLine(
        new ShipmentLineId(id),
        new ShipmentLineId(parent),
        new Sku(sku),
        Quantity.of(content),
        splitting);
  }

  private static Slot.Part part(String line, String content) {
    return new Slot.Part(new ShipmentLineId(line), Quantity.of(content));
  }

  private static Slot now(Slot.Part... parts) {
    return new Slot.Now(Arrays.asList(parts));
  }

  private static Slot on(LocalDate day, String forcing, Slot.Part... parts) {
    return new Slot.On(day, new ShipmentLineId(forcing), Arrays.asList(parts));
  }
}
