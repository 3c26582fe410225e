package org.orderhub.web.order.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.EveryField;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.web.shared.Form;

final class OrderReaderTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private final Order every = registered(EveryField.draft("A"));

  @Test
  void aFormThatNobodyTouchedChangesNothing() {
    assertThat(differences(every, EditForm.of(every, VIENNA))).isEmpty();
  }

  @Test
  void whatBrowsersDoToTheEndsOfLinesIsNoChange() {
    Map<String, List<String>> typed = typed(every);
    typed.replaceAll(
        (field, values) -> values.stream().map(value -> value.replace("\n", "\r\n")).toList());
    assertThat(differences(every, Form.filledWith(typed))).isEmpty();
  }

  @Test
  void whatIsTypedIsWhatDiffers() {
    Map<String, List<String>> typed = typed(every);
    typed.put("delivery-city", List.of(" Graz "));
    typed.put("dueDate", List.of("2026-04-01T14:30"));
    typed.put("r0-quantity", List.of("121"));
    assertThat(differences(every, Form.filledWith(typed)))
        .extracting(FieldChange::field)
        .contains("deliveryAddress.city", "dueDate", "lineItems.items[cable].quantity")
        .doesNotContain("createdAt", "delivery.deliveryDate", "billingAddress.city");
    typed.put("dueDate", List.of("2026-03-31T14:30"));
    assertThat(differences(every, Form.filledWith(typed)))
        .filteredOn(change -> change.field().equals("dueDate"))
        .extracting(FieldChange::after)
        .containsExactly("2026-03-31T12:30:00Z");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceAndAtItsField() {
    Order order = order("A").with(line("1"), line("2")).registered(new AccountId(id()), now());
    Map<String, List<String>> typed = typed(order);
    typed.put("kind", List.of("CAR"));
    typed.put("dueDate", List.of("tomorrow"));
    typed.put("contactType", List.of("EMAIL"));
    typed.put("contactKey", List.of("nobody"));
    typed.put("billing-countryCode", List.of("AUT"));
    typed.put("r0-quantity", List.of("two"));
    typed.put("r0-sku", List.of(" "));
    typed.put("r1-price", List.of(""));
    typed.put("r1-total", List.of(""));
    Form form = Form.filledWith(typed);

    assertThat(OrderReader.read(order, form, VIENNA)).isEmpty();
    assertThat(
            List.of(
                "kind",
                "dueDate",
                "contactKey",
                "billing-countryCode",
                "r0-quantity",
                "r0-sku",
                "r1-price"))
        .allSatisfy(field -> assertThat(form.error(field)).as(field).isNotEmpty());
    assertThat(form.error("r1-quantity")).isEmpty();
  }

  @Test
  void linesObeyTheirRulesTogether() {
    Order order = order("A").with(line("1"), line("2")).registered(new AccountId(id()), now());
    Map<String, List<String>> typed = typed(order);
    typed.put("r0-parent", List.of("9"));
    typed.put("r1-quantity", List.of("-1"));
    Form form = Form.filledWith(typed);
    assertThat(OrderReader.read(order, form, VIENNA)).isEmpty();
    assertThat(form.error("r0-parent")).contains("another line");
    assertThat(form.error("r1-quantity")).contains("above zero");
    typed.put("row", List.of());
    Form none = Form.filledWith(typed);
    assertThat(OrderReader.read(order, none, VIENNA)).isEmpty();
    assertThat(none.error("lines")).contains("at least one line");
  }

  @Test
  void aNewLineGetsAnIdThatNoLineHadBefore() {
    Order order = order("A").with(line("1"), line("2")).registered(new AccountId(id()), now());
    Map<String, List<String>> typed = typed(order);
    typed.put("do", List.of("remove:r1"));
    Form fewer = EditForm.rearranged(Form.filledWith(typed), order).orElseThrow();
    assertThat(fewer.values("row")).containsExactly("r0");
    typed = typed(fewer);
    typed.put("do", List.of("add-line"));
    typed.put("channel", List.of("by phone"));
    Form more = EditForm.rearranged(Form.filledWith(typed), order).orElseThrow();
    assertThat(more.values("row")).containsExactly("r0", "r1");
    assertThat(more.value("r1-id")).isEqualTo("3");
    assertThat(more.value("channel")).isEqualTo("by phone");
    assertThat(more.value("version")).isEqualTo("1");
  }

  @Test
  void twoWishesAreHeldAgainstEachOtherAndBecomeOne() {
    OrderInput base = OrderInput.of(every, VIENNA);
    OrderInput theirs = with(with(base, "channel", "theirs"), "description", "theirs");
    OrderInput mine =
        with(with(base, "channel", "mine"), "specialInstructions", "mine").withoutLine("drum");

    Clash clash = Clash.of(theirs, mine, base);
    assertThat(clash.rows())
        .extracting(row -> row.label() + (row.isMine() ? ": mine" : ": theirs"))
        .containsExactly(
            "Channel: mine",
            "Description: theirs",
            "Special instructions: mine",
            "Line drum: mine");

    Map<String, List<String>> choices = new LinkedHashMap<>();
    clash.rows().forEach(row -> choices.put(row.name(), List.of(row.isMine() ? "mine" : "theirs")));
    OrderInput merged = Clash.merged(theirs, mine, Form.filledWith(choices));
    assertThat(merged.fields())
        .containsEntry("channel", "mine")
        .containsEntry("description", "theirs")
        .containsEntry("specialInstructions", "mine");
    assertThat(merged.lines()).doesNotContainKey("drum").containsKey("cable");
    choices.put("take:line/drum", List.of("theirs"));
    assertThat(Clash.merged(theirs, mine, Form.filledWith(choices)).lines()).containsKey("drum");
  }

  private static OrderInput with(OrderInput input, String field, String text) {
    Map<String, String> fields = new LinkedHashMap<>(input.fields());
    fields.put(field, text);
    return new OrderInput(fields, input.lines());
  }

  private static List<FieldChange> differences(Order order, Form form) {
    OrderDraft draft = OrderReader.read(order, form, VIENNA).orElseThrow();
    return order.differencesTo(draft, Optional.empty());
  }

  private static Map<String, List<String>> typed(Order order) {
    return typed(EditForm.of(order, VIENNA));
  }

  private static Map<String, List<String>> typed(Form form) {
    return form.typed().stream()
        .collect(
            Collectors.groupingBy(
                Form.Typed::field,
                LinkedHashMap::new,
                Collectors.mapping(Form.Typed::value, Collectors.toList())));
  }

  private static Order registered(OrderDraft draft) {
    return Order.register(new AccountId(id()), new OrderKey(id()), draft, Optional.empty(), now());
  }

  private static UUID id() {
    return new UUID(0, 1);
  }

  private static Instant now() {
    return Instant.parse("2026-03-02T13:00:00Z");
  }
}
