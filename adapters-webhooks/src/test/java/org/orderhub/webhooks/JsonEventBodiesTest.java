package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.AnEvent;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.ChangeDecision;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.EventDecision;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LineOverride;
import org.orderhub.domain.order.LinePrices;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.order.Told;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

class JsonEventBodiesTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Currency EURO = Currency.getInstance("EUR");
  private static final UUID KEY = UUID.fromString("019a0000-0000-7000-8000-000000000001");
  private static final Actor PARTNER = new Actor.PartnerKey("demo");

  private final JsonEventBodies bodies = new JsonEventBodies();

  @Test
  void aRegisteredOrderIsToldInFullAndCompact() {
    List<OrderLine> lines =
        List.of(
            line("1", null, "2.5", "CABLE", "Cable \"3x1.5\"", "30.00"),
            line("2", "1", "1", "DRUM", "Drum", "12.3456"));

    assertThat(registered(order("A-1", lines, "")))
        .isEqualTo(
            """
            {"type":"order.registered","timestamp":"2026-03-01T12:00:00Z","data":{\
            "id":"019a0000-0000-7000-8000-000000000001","orderId":"A-1","kind":"Order",\
            "status":"InProgress","externalStatus":"","payment":"Open","delivery":"Open",\
            "currencyCode":"EUR","totalPrice":42.3456,\
            "customerId":"019a0000-0000-7000-8000-000000000001",\
            "placedAt":"2026-03-01T12:00:00Z","lineCount":2,"lines":[\
            {"id":"1","sku":"CABLE","name":"Cable \\"3x1.5\\"","quantity":2.5,"totalPrice":30.00},\
            {"id":"2","parentLineId":"1","sku":"DRUM","name":"Drum","quantity":1,\
            "totalPrice":12.3456}],"actor":{"kind":"apiKey","name":"demo"}},"sequence":1}\
            """);
  }

  @Test
  void aChangeOfStatusTellsWhatChangedAndWhichEventCameBefore() throws IOException {
    Order order = order("A-1", List.of(line("1", null, "1", "S", "n", "1")), "");
    var change = new StatusChange(OrderStatus.COMPLETED, new StatusText("sent"), null, null);
    var decided = (ChangeDecision.Changed) order.changeStatus(change, NOON);

    String body =
        bodies.write(
            EventType.ORDER_STATUS_CHANGED,
            new OrderAnnouncement.StatusChanged(decided.order(), decided.differences()),
            NOON,
            new Actor.StaffUser(KEY, "Zoë"));

    assertThat(body)
        .contains(
            "\"status\":\"Completed\",\"externalStatus\":\"sent\"",
            "\"changeCount\":2,\"changes\":[{\"field\":\"status\",\"before\":\"InProgress\",\"after\":\"Completed\"},"
                + "{\"field\":\"externalStatus\",\"before\":\"\",\"after\":\"sent\"}]",
            "\"actor\":{\"kind\":\"staff\",\"name\":\"Zoë\"}")
        .endsWith(",\"sequence\":2,\"previousSequence\":1}");
    assertIsJson(body);
  }

  @Test
  void aWarningTellsWhatIsOddWithoutTheLines() throws IOException {
    Order order = order("A-1", List.of(line("1", null, "1", "S", "n", "1")), "").told();

    String body =
        bodies.write(
            EventType.INTEGRATION_WARNING,
            new OrderAnnouncement.Warned(order, Warning.articleMissing(new Sku("S"))),
            NOON,
            new Actor.PartnerKey("shop"));

    assertThat(body)
        .contains(
            "\"type\":\"integration.warning\"",
            "\"orderId\":\"A-1\"",
            "\"warning\":{\"type\":\"ArticleMissing\",\"what\":\"S\","
                + "\"message\":\"Article is missing\"}")
        .doesNotContain("\"lines\"")
        .endsWith(",\"sequence\":2,\"previousSequence\":1}");
    assertIsJson(body);
  }

  @Test
  void anActionTellsWhatIsAskedForAndWithWhat() throws IOException {
    Order order = order("A-1", List.of(line("1", null, "1", "S", "n", "1")), "").told();
    var data =
        new FreeForm.Fields(
            Map.of("coupon", new FreeForm.Items(List.of(new FreeForm.Word("SPRING \"26\"")))));
    var action = new OrderAction(OrderAction.Kind.CONFIRM_ORDER, "de-AT", data);

    String body =
        bodies.write(
            EventType.ORDER_ACTION_TRIGGERED,
            new OrderAnnouncement.ActionTriggered(order, action),
            NOON,
            PARTNER);

    assertThat(body)
        .startsWith("{\"type\":\"order.action_triggered\"")
        .contains(
            "\"action\":\"ConfirmOrder\",\"language\":\"de-AT\","
                + "\"data\":{\"coupon\":[\"SPRING \\\"26\\\"\"]},\"actor\"")
        .endsWith(",\"sequence\":2,\"previousSequence\":1}");
    assertIsJson(body);
  }

  @Test
  void aNoteIsToldWithoutTheLines() throws IOException {
    Order order = order("A-1", List.of(line("1", null, "1", "S", "n", "1")), "").told();

    String body =
        bodies.write(
            EventType.ORDER_NOTED,
            new OrderAnnouncement.Noted(order, "Call \"Ada\""),
            NOON,
            new Actor.Workflow(KEY, "Thanks"));

    assertThat(body)
        .startsWith("{\"type\":\"order.noted\"")
        .contains(
            "\"note\":\"Call \\\"Ada\\\"\",\"actor\":{\"kind\":\"workflow\",\"name\":\"Thanks\"}")
        .doesNotContain("\"lines\"");
    assertIsJson(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "\"", "ü", "漢", "🙂", "\t"})
  void manyAndLongChangesAreCutAndCounted(String letter) throws IOException {
    String text = letter.repeat(4_000 / letter.length());
    List<FieldChange> changes = new ArrayList<>();
    for (int each = 0; each < 900; each++) {
      String id = each + letter.strip().repeat(120 / letter.length());
      changes.add(new FieldChange("lineItems.items[" + id + "].article.description", text, text));
    }
    Order order = order("o".repeat(128), manyLines(letter), letter.repeat(2_000 / letter.length()));

    String replaced =
        bodies.write(
            EventType.ORDER_REPLACED,
            new OrderAnnouncement.Replaced(order, changes),
            NOON,
            new Actor.PartnerKey(text));
    String acted =
        bodies.write(
            EventType.ORDER_ACTION_TRIGGERED,
            new OrderAnnouncement.ActionTriggered(order, fullAction()),
            NOON,
            new Actor.PartnerKey(text));

    assertThat(replaced).contains("\"changeCount\":900,\"changes\":[{\"field\":\"lineItems");
    assertThat(replaced.getBytes(UTF_8)).hasSizeLessThan(20_000);
    assertThat(acted.getBytes(UTF_8)).hasSizeLessThan(20_000);
    assertIsJson(replaced);
    assertIsJson(acted);
  }

  private static OrderAction fullAction() {
    return new OrderAction(
        OrderAction.Kind.CUSTOM,
        "x".repeat(35),
        new FreeForm.Fields(
            Map.of(
                "a", new FreeForm.Word("x".repeat(3_980)),
                "b", new FreeForm.Word("x".repeat(3_980)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "\"", "ü", "漢", "🙂", "\t"})
  void noBodyReachesTwentyKilobytes(String letter) throws IOException {
    List<OrderLine> lines = manyLines(letter);
    String longText = letter.repeat(2_000 / letter.length());
    Order order = order("o".repeat(128), lines, longText);
    var decided =
        (ChangeDecision.Changed)
            order.changeStatus(
                new StatusChange(
                    OrderStatus.CANCELLED,
                    new StatusText("!" + longText.substring(letter.length())),
                    null,
                    null),
                NOON);

    String body =
        bodies.write(
            EventType.ORDER_STATUS_CHANGED,
            new OrderAnnouncement.StatusChanged(decided.order(), decided.differences()),
            NOON,
            new Actor.PartnerKey(longText));

    assertThat(body.getBytes(UTF_8)).hasSizeLessThan(20_000);
    assertThat(body).contains("\"lineCount\":2000,\"lines\":[{\"id\":\"0");
    assertIsJson(body);
  }

  private static List<OrderLine> manyLines(String letter) {
    List<OrderLine> lines = new ArrayList<>();
    for (int each = 0; each < 2_000; each++) {
      lines.add(
          line(
              each + letter.strip().repeat(120 / letter.length()),
              null,
              "999999999999999.9999",
              "s" + letter.strip().repeat(120 / letter.length()),
              letter.repeat(500 / letter.length()),
              "99999999999.9999"));
    }
    return lines;
  }

  @Test
  void ofShortLinesTheFirstFiftyAreTold() {
    List<OrderLine> lines = new ArrayList<>();
    for (int each = 0; each < 51; each++) {
      lines.add(line("line " + each, null, "1", "SKU-" + each, "A name of some length", "12.50"));
    }

    assertThat(registered(order("A-1", lines, "")))
        .contains("\"lineCount\":51", "\"id\":\"line 49\"")
        .doesNotContain("\"id\":\"line 50\"");
  }

  @Test
  void aRecordedEventIsToldWithTheLinesItIsAbout() throws IOException {
    Order order =
        order(
            "A-1",
            List.of(
                line("1", null, "5", "CABLE", "Cable", "30.00"), line("2", "1", "1", "D", "", "1")),
            "");
    OrderEvent event =
        AnEvent.event(OrderEventType.DISPATCHED, "parcel-1")
            .at(NOON.minusSeconds(60))
            .saying("On its way")
            .about(
                new LineOverride(
                    new LineId("1"),
                    Quantity.of("3"),
                    Map.of(LineFigure.ROW_TOTAL, new BigDecimal("18"))))
            .with(new FreeForm.Fields(Map.of("carrier", new FreeForm.Word("Post"))))
            .of(order);
    Told after = Told.NOTHING.and(event.report(), order.contents().lines());
    var moved = (EventDecision.Moved) order.record(event, Told.NOTHING, after, NOON);

    String body = recorded(moved.order(), event, moved.differences());

    assertThat(body)
        .startsWith("{\"type\":\"order.event_recorded\",")
        .contains(
            "\"delivery\":\"PartlyDispatched\"",
            "\"event\":{\"id\":\"%s\",\"reference\":\"parcel-1\",\"type\":\"Dispatched\","
                    .formatted(event.id())
                + "\"happenedAt\":\"2026-03-01T11:59:00Z\",\"message\":\"On its way\","
                + "\"lineCount\":1,\"lines\":[{\"id\":\"1\",\"sku\":\"CABLE\",\"name\":\"Cable\","
                + "\"quantity\":3,\"ordered\":5,\"rowTotal\":18}],"
                + "\"customFields\":{\"carrier\":\"Post\"}}",
            "\"changes\":[{\"field\":\"deliveryState\",\"before\":\"Open\","
                + "\"after\":\"PartlyDispatched\"}]")
        .endsWith(",\"sequence\":2,\"previousSequence\":1}");
    assertIsJson(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "\"", "漢", "🙂", "\t"})
  void noEventReachesTwentyKilobytes(String letter) throws IOException {
    Map<String, FreeForm> fields = new LinkedHashMap<>();
    List<OrderLine> lines = new ArrayList<>();
    for (int each = 0; each < 100; each++) {
      String text = each + letter.strip().repeat(100 / letter.length());
      lines.add(line(text, null, "9", "s" + text, letter.repeat(200 / letter.length()), "1.2345"));
      fields.put(text, new FreeForm.Items(List.of(new FreeForm.Word(letter.repeat(80)))));
    }
    Order order = order("o".repeat(128), lines, letter.repeat(2_000 / letter.length()));
    OrderEvent event =
        AnEvent.event(OrderEventType.PROCESSING, "r".repeat(128))
            .saying(letter.repeat(4_000 / letter.length()))
            .with(new FreeForm.Fields(fields))
            .of(order);

    String body = recorded(order.told(), event, List.of());

    assertThat(body.getBytes(UTF_8)).hasSizeLessThan(20_000);
    assertThat(body).contains("\"lineCount\":100,\"lines\":[{\"id\":\"0", "\"customFields\":{\"0");
    assertIsJson(body);
  }

  private String recorded(Order order, OrderEvent event, List<FieldChange> differences) {
    return bodies.write(
        EventType.ORDER_EVENT_RECORDED,
        new OrderAnnouncement.EventRecorded(order, event, differences),
        NOON,
        PARTNER);
  }

  private String registered(Order order) {
    return bodies.write(
        EventType.ORDER_REGISTERED, new OrderAnnouncement.Registered(order), NOON, PARTNER);
  }

  private static void assertIsJson(String body) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(body)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : 0;
        depth -= token.isStructEnd() ? 1 : 0;
      }
      assertThat(depth).isZero();
    }
  }

  private static OrderLine line(
      String id, @Nullable String parent, String quantity, String sku, String name, String total) {
    return new OrderLine(
        new LineId(id),
        parent == null ? null : new LineId(parent),
        LineType.PURCHASE,
        Quantity.of(quantity),
        new Article(new Sku(sku), name, "", "", ""),
        new LinePrices(null, null, new Money(new BigDecimal(total), EURO), null),
        StatusText.NONE,
        "",
        OrderLine.Extras.NONE);
  }

  private static Order order(String orderId, List<OrderLine> lines, String externalStatus) {
    var contents =
        new OrderContents(
            OrderKind.ORDER,
            EURO,
            null,
            new OrderContents.Origin("", "", List.of(), "", "", null, null),
            new OrderLines(lines),
            OrderContents.Charges.NONE,
            Delivery.NONE,
            Address.NONE,
            Address.NONE,
            FreeForm.Fields.NONE,
            lines.size() > 100 ? Money.of("999999999999999.9999", "EUR") : null);
    var draft =
        new OrderDraft(
            new OrderId(orderId),
            OrderStatus.IN_PROGRESS,
            new StatusText(externalStatus),
            null,
            contents);
    return Order.register(
        new AccountId(KEY), new OrderKey(KEY), draft, Optional.of(new CustomerId(KEY)), NOON);
  }
}
