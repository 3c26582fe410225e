package org.orderhub.domain.offer;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Version;

/** Offers of a cable on its drum, and cable ties; states are reached as people reach them. */
public final class AnOffer {
  public static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
  public static final Instant END = NOW.plus(Duration.ofDays(14));
  public static final Instant TOO_LATE = END.plusSeconds(1);
  public static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  public static final CustomerId CUSTOMER = new CustomerId(new UUID(0, 2));
  public static final Actor STAFF = new Actor.StaffUser(new UUID(0, 3), "Grace");
  public static final Actor CLIENT = new Actor.CustomerUser(CUSTOMER.value(), "Ada");
  public static final OrderId ORDER = new OrderId("O/36/3/2026");

  public static final ProductLineId CABLE = new ProductLineId(new UUID(1, 1));
  public static final ProductLineId DRUM = new ProductLineId(new UUID(1, 2));
  public static final ProductLineId TIES = new ProductLineId(new UUID(1, 3));

  private AnOffer() {}

  public static ProductLines lines() {
    return new ProductLines(
        Currency.getInstance("EUR"),
        List.of(
            line(CABLE, null, "cable", "750", "1.20"),
            line(DRUM, CABLE, "drum", "1", "40"),
            line(TIES, null, "ties", "100", "0.10")));
  }

  public static ProductLine line(
      ProductLineId id, @Nullable ProductLineId parent, String sku, String much, String price) {
    var product =
        new Product(
            ACCOUNT,
            new Sku(sku),
            new Product.Facts(
                "A " + sku,
                new Units("piece", "piece", BigDecimal.ONE),
                Money.of(price, "EUR"),
                null,
                Product.Stock.UNKNOWN),
            Version.FIRST);
    return ProductLine.of(
        id,
        parent,
        product,
        new LineQuantity(Quantity.of(much), LineQuantity.Type.CONTENT_QUANTITY),
        LineRules.FREE);
  }

  public static Offer draft() {
    return draft(lines());
  }

  public static Offer draft(ProductLines lines) {
    return draft(ACCOUNT, new OfferId(new UUID(0, 9)), CUSTOMER, lines);
  }

  public static Offer draft(
      AccountId account, OfferId id, CustomerId customer, ProductLines lines) {
    return Offer.create(
        account,
        id,
        new Offer.Head(new DocumentNumber(36, YearMonth.of(2026, 3)), customer, STAFF),
        new OfferContents(lines, END),
        NOW);
  }

  public static Offer sent() {
    return sent(draft());
  }

  public static Offer sent(Offer draft) {
    return after(draft.decide(new OfferWish.Send(UUID.randomUUID()), STAFF, NOW));
  }

  public static Offer won() {
    return won(sent());
  }

  public static Offer won(Offer sent) {
    return sent.accepted(new OfferChoice.Chosen.Lines(sent.contents().lines()), ORDER, CLIENT, NOW)
        .offer();
  }

  public static Offer lost() {
    return after(sent().decide(new OfferWish.Decline("too dear"), CLIENT, NOW));
  }

  public static Offer transferred() {
    return after(won().decide(new OfferWish.Transfer(), STAFF, NOW));
  }

  public static Offer after(OfferDecision decision) {
    return switch (decision) {
      case OfferDecision.Changed changed -> changed.offer();
      case OfferDecision.Same same -> same.offer();
      case OfferDecision.Refused refused -> throw new AssertionError(refused.refusal());
    };
  }

  static Set<ProductLineId> all() {
    return Set.of(CABLE, DRUM, TIES);
  }
}
