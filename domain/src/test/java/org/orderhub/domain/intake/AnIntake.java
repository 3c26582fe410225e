package org.orderhub.domain.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/** Builds what order intake tells, for tests: nothing, unless said otherwise. */
public final class AnIntake {
  private @Nullable OrderKind kind;
  private @Nullable String firstName;
  private @Nullable String phone;
  private @Nullable String email;
  private @Nullable String city;
  private @Nullable String billingCity;
  private @Nullable Instant dueDate;
  private @Nullable Money total;
  private @Nullable List<Product> products;
  private @Nullable String status;
  private @Nullable String deliveryStatus;
  private @Nullable String paymentReference;
  private final Map<String, FreeForm> others = new LinkedHashMap<>();

  private AnIntake() {}

  public static AnIntake telling() {
    return new AnIntake();
  }

  /** The least that a new order must tell. */
  public static AnIntake order() {
    return telling().by("John", "+1234567890", null).totalling("1500.75");
  }

  public static Product product(String sku, String quantity, String price) {
    return new Product(new Sku(sku), Quantity.of(quantity), Money.of(price, "EUR"));
  }

  public AnIntake of(OrderKind orderKind) {
    kind = orderKind;
    return this;
  }

  public AnIntake by(
      @Nullable String name, @Nullable String phoneNumber, @Nullable String emailAddress) {
    firstName = name;
    phone = phoneNumber;
    email = emailAddress;
    return this;
  }

  public AnIntake to(String deliveryCity) {
    city = deliveryCity;
    return this;
  }

  public AnIntake billedTo(String where) {
    billingCity = where;
    return this;
  }

  public AnIntake due(Instant time) {
    dueDate = time;
    return this;
  }

  public AnIntake totalling(String amount) {
    total = Money.of(amount, "EUR");
    return this;
  }

  public AnIntake with(Product... given) {
    products = List.of(given);
    return this;
  }

  public AnIntake with(String attribute, FreeForm value) {
    others.put(attribute, value);
    return this;
  }

  public AnIntake saying(
      @Nullable String orderStatus, @Nullable String delivery, @Nullable String payment) {
    status = orderStatus;
    deliveryStatus = delivery;
    paymentReference = payment;
    return this;
  }

  public IntakeOrder build() {
    return new IntakeOrder(
        kind,
        new IntakeOrder.Person(firstName, null, phone, email),
        new IntakeOrder.Place(null, null, city, null, null),
        new IntakeOrder.Place(null, null, billingCity, null, null),
        new IntakeOrder.Texts(null, null),
        null,
        dueDate,
        total,
        products,
        new IntakeOrder.Facts(status, deliveryStatus, paymentReference),
        others);
  }
}
