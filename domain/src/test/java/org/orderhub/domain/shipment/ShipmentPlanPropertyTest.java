package org.orderhub.domain.shipment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Quantity;

final class ShipmentPlanPropertyTest {
  private static final String SEED = "20260302";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final List<Sku> SKUS =
      List.of(new Sku("CABLE"), new Sku("DRUM"), new Sku("PLUG"), new Sku("NOT-KEPT"));

  @Property(tries = 1000, seed = SEED)
  void nothingIsLostAndNothingDoubled(
      @ForAll("lines") List<ShipmentLine> lines, @ForAll("stocks") StockAtHand stock) {
    Map<ShipmentLineId, BigDecimal> shipped =
        ShipmentPlan.of(lines, stock).slots().stream()
            .flatMap(slot -> slot.parts().stream())
            .collect(
                groupingBy(
                    Slot.Part::line,
                    mapping(
                        part -> part.content().value(),
                        reducing(BigDecimal.ZERO, BigDecimal::add))));

    assertThat(shipped)
        .isEqualTo(
            lines.stream()
                .collect(Collectors.toMap(ShipmentLine::id, line -> line.content().value())));
  }

  @Property(tries = 1000, seed = SEED)
  void aLineIsInASlotOnceAndNoSlotIsEmpty(
      @ForAll("lines") List<ShipmentLine> lines, @ForAll("stocks") StockAtHand stock) {
    assertThat(ShipmentPlan.of(lines, stock).slots())
        .allSatisfy(slot ->
            assertThat(slot.parts())
                .isNotEmpty()
                .extracting(Slot.Part::line)
                .doesNotHaveDuplicates());
  }

  @Property(tries = 1000, seed = SEED)
  void aLineThatMayNotBeSplitIsInOneSlot(
      @ForAll("lines") List<ShipmentLine> lines, @ForAll("stocks") StockAtHand stock) {
    ShipmentPlan plan = ShipmentPlan.of(lines, stock);

    assertThat(lines)
        .filteredOn(line -> line.splitting() instanceof Splitting.Never)
        .allSatisfy(line -> assertThat(slotsOf(line, plan)).hasSize(1));
  }

  @Property(tries = 1000, seed = SEED)
  void aLineCutByUnitsIsCutBetweenUnits(
      @ForAll("lines") List<ShipmentLine> lines, @ForAll("stocks") StockAtHand stock) {
    ShipmentPlan plan = ShipmentPlan.of(lines, stock);
    for (ShipmentLine line : lines) {
      if (line.splitting() instanceof Splitting.ByUnits units && slotsOf(line, plan).size() > 1) {
        assertThat(shippedNow(plan).get(line.id()).remainder(units.content()))
            .isEqualByComparingTo(BigDecimal.ZERO);
      }
    }
  }

  @Property(tries = 1000, seed = SEED)
  void childrenShipWholeAndWithTheirParents(
      @ForAll("lines") List<ShipmentLine> lines, @ForAll("stocks") StockAtHand stock) {
    ShipmentPlan plan = ShipmentPlan.of(lines, stock);

    assertThat(lines)
        .filteredOn(line -> line.parent() != null)
        .allSatisfy(child -> {
          ShipmentLine parent = named(child.parent(), lines);
          assertThat(slotsOf(child, plan)).hasSize(1).isEqualTo(slotsOf(parent, plan));
        });
  }

  @Property(tries = 1000, seed = SEED)
  void noMoreShipsNowThanIsThere(
      @ForAll("lines") List<ShipmentLine> lines, @ForAll("stocks") StockAtHand stock) {
    Map<ShipmentLineId, BigDecimal> now = shippedNow(ShipmentPlan.of(lines, stock));
    for (Sku sku : SKUS) {
      BigDecimal sum =
          lines.stream()
              .filter(line -> line.sku().equals(sku))
              .map(line -> now.getOrDefault(line.id(), BigDecimal.ZERO))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).isLessThanOrEqualTo(stock.counted(sku).orElse(sum));
    }
  }

  @Property(tries = 1000, seed = SEED)
  void whatMayBeCutAnywhereWaitsOnlyWhenNothingIsLeft(
      @ForAll("lines") List<ShipmentLine> lines, @ForAll("stocks") StockAtHand stock) {
    ShipmentPlan plan = ShipmentPlan.of(lines, stock);
    Map<ShipmentLineId, BigDecimal> now = shippedNow(plan);
    for (ShipmentLine line : lines) {
      boolean waits =
          now.getOrDefault(line.id(), BigDecimal.ZERO).compareTo(line.content().value()) < 0;
      if (waits && isAlone(line, lines) && line.splitting() instanceof Splitting.Anywhere) {
        BigDecimal sum =
            lines.stream()
                .filter(other -> other.sku().equals(line.sku()))
                .map(other -> now.getOrDefault(other.id(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(stock.counted(line.sku()).orElseThrow());
      }
    }
  }

  @Property(tries = 1000, seed = SEED)
  void everyDateIsForcedByALineOfItsSlotWhoseProductComesThen(
      @ForAll("lines") List<ShipmentLine> lines, @ForAll("stocks") StockAtHand stock) {
    assertThat(ShipmentPlan.of(lines, stock).slots())
        .filteredOn(slot -> !(slot instanceof Slot.Now))
        .allSatisfy(slot -> {
          ShipmentLineId forcing = slot.forcedBy().orElseThrow();
          assertThat(slot.parts()).extracting(Slot.Part::line).contains(forcing);
          assertThat(stock.restock(named(forcing, lines).sku())).isEqualTo(slot.date());
        });
  }

  @Property(tries = 1000, seed = SEED)
  void slotsComeByDateTheUnknownLast(
      @ForAll("lines") List<ShipmentLine> lines, @ForAll("stocks") StockAtHand stock) {
    List<LocalDate> days =
        ShipmentPlan.of(lines, stock).slots().stream()
            .map(slot ->
                switch (slot) {
                  case Slot.Now now -> LocalDate.MIN;
                  case Slot.On on -> on.day();
                  case Slot.Undated undated -> LocalDate.MAX;
                })
            .toList();

    assertThat(days).isSorted().doesNotHaveDuplicates();
  }

  private static Set<Slot> slotsOf(ShipmentLine line, ShipmentPlan plan) {
    return plan.slots().stream()
        .filter(slot -> slot.parts().stream().anyMatch(part -> part.line().equals(line.id())))
        .collect(Collectors.toSet());
  }

  private static Map<ShipmentLineId, BigDecimal> shippedNow(ShipmentPlan plan) {
    return plan.slots().stream()
        .filter(slot -> slot instanceof Slot.Now)
        .flatMap(slot -> slot.parts().stream())
        .collect(Collectors.toMap(Slot.Part::line, part -> part.content().value()));
  }

  private static boolean isAlone(ShipmentLine line, List<ShipmentLine> lines) {
    return line.parent() == null
        && lines.stream().noneMatch(other -> line.id().equals(other.parent()));
  }

  private static ShipmentLine named(@Nullable ShipmentLineId id, List<ShipmentLine> lines) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
  }

  /** A line before it has a place; it belongs to the line that many before it, if that has none. */
  record Wish(Sku sku, BigDecimal content, Splitting splitting, int back) {}

  @Provide
  Arbitrary<List<ShipmentLine>> lines() {
    Arbitrary<BigDecimal> contents =
        Arbitraries.integers().between(1, 120).map(number -> BigDecimal.valueOf(number, 1));
    Arbitrary<Splitting> splittings =
        Arbitraries.of(
            new Splitting.Never(),
            new Splitting.Anywhere(),
            new Splitting.ByUnits(new BigDecimal("2.5")));
    return Combinators.combine(
            Arbitraries.of(SKUS), contents, splittings, Arbitraries.integers().between(0, 4))
        .as(Wish::new)
        .list()
        .ofMaxSize(12)
        .map(ShipmentPlanPropertyTest::placed);
  }

  private static List<ShipmentLine> placed(List<Wish> wishes) {
    List<ShipmentLine> lines = new ArrayList<>();
    for (Wish wish : wishes) {
      lines.add(
          new ShipmentLine(
              new ShipmentLineId("" + lines.size()),
              parent(lines, wish.back()).map(ShipmentLine::id).orElse(null),
              wish.sku(),
              new Quantity(wish.content()),
              wish.splitting()));
    }
    return lines;
  }

  private static Optional<ShipmentLine> parent(List<ShipmentLine> lines, int back) {
    return back == 0 || back > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(lines.size() - back)).filter(line -> line.parent() == null);
  }

  @Provide
  Arbitrary<StockAtHand> stocks() {
    Arbitrary<Product.@Nullable Stock> stock =
        Combinators.combine(
                Arbitraries.integers().between(-20, 300).injectNull(0.1),
                Arbitraries.integers().between(-3, 5).injectNull(0.3))
            .as((tenths, days) ->
                new Product.Stock(
                    tenths == null ? null : BigDecimal.valueOf(tenths, 1),
                    days == null ? null : TODAY.plusDays(days)));
    return Arbitraries.maps(Arbitraries.of(SKUS.subList(0, 3)), stock)
        .map(each -> new StockAtHand(each, TODAY));
  }
}
