package org.orderhub.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.message.template.Formats;
import org.orderhub.domain.message.template.Shape;
import org.orderhub.domain.message.template.Value;
import org.orderhub.domain.order.ALine;
import org.orderhub.domain.order.AnEvent;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.FreeForm;

final class MergeDataTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(1, 1));
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Order ORDER =
      AnOrder.order("A-1")
          .with(
              ALine.line("1").of(LineType.PURCHASE, "5").selling("TAPE").costing("50"),
              ALine.line("2").of(LineType.PURCHASE, "2").selling("GLUE").costing("20"))
          .registered(ACCOUNT, NOW);
  private static final OrderEvent SHIPPED =
      AnEvent.event(OrderEventType.DISPATCHED, "parcel-1")
          .about("1", "3")
          .saying("On its way")
          .with(new FreeForm.Fields(Map.of("tracking", new FreeForm.Word("T-1"))))
          .of(ORDER);
  private static final Customer ADA =
      new Customer(
          ACCOUNT,
          new CustomerId(new UUID(1, 2)),
          7,
          EntityType.INDIVIDUAL,
          new PersonName("Ada", "Lovelace", ""),
          new Customer.Reachable("ada@example.org", "", ""),
          "de");

  @Test
  void anEventSaysHowManyOfALineItIsAbout() {
    assertThat(
            written(
                "{% for line in lines %}{{ line.quantity }} of {{ line.ordered }} {{ line.sku }}{%"
                    + " if line.isPartial %}!{% endif %}{% endfor %}; {{ order.lineCount }} lines;"
                    + " {{ event.type }}: {{ event.message }} {{ event.customFields.tracking }}",
                data(SHIPPED)))
        .isEqualTo("3 of 5 TAPE!; 2 lines; dispatched: On its way T-1");
  }

  @Test
  void figuresThatAnEventTellsStandInThePlaceOfTheLines() {
    OrderEvent refund =
        AnEvent.event(OrderEventType.REFUNDED, "refund-1")
            .about("2", LineFigure.ROW_TOTAL, "12.5")
            .of(ORDER);
    assertThat(
            written(
                "{% for l in lines %}{{ l.rowTotal }}/{{ l.totalPrice }}{% endfor %}",
                data(refund)))
        .isEqualTo("€12.50/€20.00");
  }

  @Test
  void anEventOfNoLinesIsAboutAll() {
    OrderEvent delivered = AnEvent.event(OrderEventType.DELIVERED, "d-1").of(ORDER);
    assertThat(
            written(
                "{% for l in lines %}{{ l.quantity }}{{ l.sku }} {% endfor %}", data(delivered)))
        .isEqualTo("5TAPE 2GLUE ");
  }

  @Test
  void theActionsLanguageComesBeforeTheCustomersAndTheAccounts() {
    MergeData action =
        new MergeData(
            "Demo",
            new MergeData.Happened(
                EventType.ORDER_ACTION_TRIGGERED,
                NOW,
                List.of(),
                new FreeForm.Fields(
                    Map.of(
                        "language", new FreeForm.Word("fr-CA"),
                        "data",
                            new FreeForm.Fields(Map.of("voucher", new FreeForm.Word("SAVE10")))))),
            ORDER,
            null,
            ADA);
    assertThat(action.languages("en"))
        .extracting(LanguageTag::value)
        .containsExactly("fr-CA", "de", "en");
    assertThat(data(SHIPPED).languages("en"))
        .extracting(LanguageTag::value)
        .containsExactly("de", "en");
    assertThat(written("{{ data.voucher }} for {{ customer.firstName }}", action))
        .isEqualTo("SAVE10 for Ada");
  }

  @Test
  void everyTagHasAValueAndEveryValueATag() {
    MergeData all =
        new MergeData(
            "Demo",
            new MergeData.Happened(
                EventType.ORDER_EVENT_RECORDED,
                NOW,
                List.of(new FieldChange("status", "a", "b")),
                FreeForm.Fields.NONE),
            ORDER,
            SHIPPED,
            ADA);
    assertSame("", MergeTags.ALL, all.values());
  }

  private static void assertSame(String place, Shape shape, Value value) {
    switch (shape) {
      case Shape.Group group -> {
        assertThat(value).as(place).isInstanceOf(Value.Fields.class);
        Map<String, Value> values = ((Value.Fields) value).values();
        assertThat(values.keySet())
            .as(place)
            .containsExactlyInAnyOrderElementsOf(group.parts().keySet());
        group
            .parts()
            .forEach((name, part) -> assertSame(place + "." + name, part, values.get(name)));
      }
      case Shape.Several several -> {
        assertThat(value).as(place).isInstanceOf(Value.Items.class);
        ((Value.Items) value)
            .values()
            .forEach(item -> assertSame(place + "[]", several.each(), item));
      }
      case Shape.Single single ->
          assertThat(value).as(place).isNotInstanceOfAny(Value.Fields.class, Value.Items.class);
      case Shape.Anything anything -> assertThat(value).as(place).isInstanceOf(Value.Fields.class);
    }
  }

  private static MergeData data(OrderEvent told) {
    return new MergeData(
        "Demo",
        new MergeData.Happened(
            EventType.ORDER_EVENT_RECORDED, NOW, List.of(), FreeForm.Fields.NONE),
        ORDER,
        told,
        ADA);
  }

  private static String written(String text, MergeData data) {
    Wording wording = new Wording(new LanguageTag("en"), "Subject", text, "");
    return switch (wording.write(data.values(), new Formats(Locale.ENGLISH, ZoneId.of("UTC")))) {
      case Wording.Outcome.Done done -> done.contents().text();
      case Wording.Outcome.NotWritten problem -> throw new AssertionError(problem);
    };
  }
}
