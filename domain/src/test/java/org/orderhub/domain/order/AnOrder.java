package org.orderhub.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;

/**
 * Builds an order for tests: in progress, with one line and nothing else, unless said otherwise.
 */
public final class AnOrder {

  private final String orderId;
  private OrderStatus status = OrderStatus.IN_PROGRESS;
  private String externalStatus = "";
  private @Nullable Instant lastChangedAt;
  private @Nullable Instant placedAt;
  private @Nullable Instant dueDate;
  private OrderKind kind = OrderKind.ORDER;
  private @Nullable ContactKey contact;
  private @Nullable CustomerId customer;
  private List<String> references = List.of();
  private String storeId = "";
  private List<OrderLine> lines = List.of(ALine.line("1").build());
  private OrderContents.Charges charges = OrderContents.Charges.NONE;
  private Address billingAddress = Address.NONE;
  private FreeForm.Fields attributes = FreeForm.Fields.NONE;
  private @Nullable Money subTotal;
  private @Nullable Money totalPrice;

  private AnOrder(String orderId) {
    this.orderId = orderId;
  }

  public static AnOrder order(String orderId) {
    return new AnOrder(orderId);
  }

  public AnOrder in(OrderStatus orderStatus) {
    status = orderStatus;
    return this;
  }

  public AnOrder saying(String text) {
    externalStatus = text;
    return this;
  }

  public AnOrder lastChangedAt(Instant time) {
    lastChangedAt = time;
    return this;
  }

  public AnOrder placedAt(Instant time) {
    placedAt = time;
    return this;
  }

  public AnOrder due(Instant time) {
    dueDate = time;
    return this;
  }

  public AnOrder of(OrderKind orderKind) {
    kind = orderKind;
    return this;
  }

  public AnOrder by(ContactKey key) {
    contact = key;
    return this;
  }

  public AnOrder connectedTo(CustomerId id) {
    customer = id;
    return this;
  }

  public AnOrder referringTo(String... texts) {
    references = List.of(texts);
    return this;
  }

  public AnOrder from(String store) {
    storeId = store;
    return this;
  }

  public AnOrder with(ALine... given) {
    lines = Stream.of(given).map(ALine::build).toList();
    return this;
  }

  public AnOrder with(OrderContents.Charges given) {
    charges = given;
    return this;
  }

  public AnOrder with(FreeForm.Fields given) {
    attributes = given;
    return this;
  }

  public AnOrder billedTo(Address address) {
    billingAddress = address;
    return this;
  }

  public AnOrder totalling(Money total) {
    totalPrice = total;
    return this;
  }

  public AnOrder linesTotalling(Money sum) {
    subTotal = sum;
    return this;
  }

  public OrderContents contents() {
    return new OrderContents(
        kind,
        lines.getFirst().prices().total().currency(),
        contact,
        new OrderContents.Origin(storeId, "", references, "", "", placedAt, dueDate),
        new OrderLines(lines, subTotal),
        charges,
        Delivery.NONE,
        billingAddress,
        Address.NONE,
        attributes,
        totalPrice);
  }

  public OrderDraft draft() {
    return new OrderDraft(
        new OrderId(orderId), status, new StatusText(externalStatus), lastChangedAt, contents());
  }

  /** Registered at the time given, under a new key. */
  public Order registered(AccountId account, Instant now) {
    return Order.register(
        account, new OrderKey(UUID.randomUUID()), draft(), Optional.ofNullable(customer), now);
  }
}
