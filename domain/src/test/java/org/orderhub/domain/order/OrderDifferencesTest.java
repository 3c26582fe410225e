package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;

final class OrderDifferencesTest {

  @Test
  void equalContentsDoNotDiffer() {
    assertThat(
            OrderDifferences.between(
                EveryField.draft("A").contents(), EveryField.draft("A").contents()))
        .isEmpty();
  }

  static List<Mutations.Mutation> mutations() {
    return Mutations.of(EveryField.draft("A").contents());
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void whateverChangesIsSeen(Mutations.Mutation mutation) {
    OrderContents before = EveryField.draft("A").contents();

    assertThat(mutation.contents()).isNotEqualTo(before);
    assertThat(OrderDifferences.between(before, mutation.contents())).isNotEmpty();
    assertThat(OrderDifferences.between(mutation.contents(), before)).isNotEmpty();
  }

  @Test
  void everyFieldIsNamedAsTheApiNamesIt() {
    assertThat(OrderDifferences.between(order("A").contents(), EveryField.draft("A").contents()))
        .extracting(FieldChange::field)
        .contains(
            "kind",
            "currencyCode",
            "contact.matchKey",
            "contact.matchKeyType",
            "externalStoreId",
            "references[1]",
            "createdAt",
            "payments[0]",
            "delivery.trackingNumbers[0]",
            "billingAddress.city",
            "deliveryAddress.countryCode",
            "attributes.gift",
            "totalPrice");
  }

  @Test
  void linesAreComparedByTheirIdWhereverTheyStand() {
    OrderContents before = order("A").with(line("1"), line("2"), line("3")).contents();
    OrderContents after =
        order("A").with(line("3").costing("7.5"), line("1").under("3"), line("4")).contents();

    assertThat(OrderDifferences.between(before, after))
        .containsExactly(
            new FieldChange("lineItems.items[2]", "1 × SKU-2 Article SKU-2 10.00", ""),
            new FieldChange("lineItems.items[3].totalPrice", "10.00", "7.50"),
            new FieldChange("lineItems.items[1].parentLineId", "", "3"),
            new FieldChange("lineItems.items[4]", "", "1 × SKU-4 Article SKU-4 10.00"),
            new FieldChange("lineItems.items", "1, 3", "3, 1"));
  }

  @Test
  void aTextIsNotANumberAndAnEmptyOneIsSomething() {
    OrderContents before = order("A").with(attributes(new FreeForm.Word(""))).contents();
    OrderContents number =
        order("A").with(attributes(new FreeForm.Numeral(BigDecimal.ONE))).contents();

    assertThat(OrderDifferences.between(before, number))
        .containsExactly(new FieldChange("attributes.a", "\"\"", "1"));
    assertThat(OrderDifferences.between(before, order("A").contents()))
        .containsExactly(new FieldChange("attributes.a", "\"\"", ""));
  }

  @Test
  void whatComesAndGoesAsAWholeIsSummedUp() {
    var paid =
        new OrderContents.Charges(
            List.of(new Payment("card", "P1", Money.of("5", "EUR"), "")), List.of(), List.of());

    assertThat(OrderDifferences.between(order("A").contents(), order("A").with(paid).contents()))
        .containsExactly(new FieldChange("payments[0]", "", "card P1 5.00"));
  }

  @Test
  void beyondAThousandTheyAreCounted() {
    ALine[] many = IntStream.range(0, 1_200).mapToObj(i -> line("" + i)).toArray(ALine[]::new);
    ALine[] dearer =
        IntStream.range(0, 1_200).mapToObj(i -> line("" + i).costing("11")).toArray(ALine[]::new);

    List<FieldChange> differences =
        OrderDifferences.between(
            order("A").with(many).contents(), order("A").with(dearer).contents());

    assertThat(differences).hasSize(1_001);
    assertThat(differences.getLast())
        .isEqualTo(new FieldChange("more", "", "200 more fields differ"));
  }

  private static FreeForm.Fields attributes(FreeForm value) {
    return new FreeForm.Fields(Map.of("a", value));
  }
}
