package org.orderhub.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.offer.AnOffer.ACCOUNT;
import static org.orderhub.domain.offer.AnOffer.CLIENT;
import static org.orderhub.domain.offer.AnOffer.CUSTOMER;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferChoice;
import org.orderhub.domain.offer.OfferRefusal;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.shared.Quantity;

class LongOfferTest {
  /** More of it than is in stock: the first line ships in two. */
  private static final LineQuantity MUCH =
      new LineQuantity(Quantity.of("2000"), LineQuantity.Type.CONTENT_QUANTITY);

  private final OfferCounter counter = new OfferCounter();

  @Test
  void anOfferThatIsTooLongForAnOrderInItsShipmentsIsRefused() {
    Offer sent = counter.sent(ofLines(ProductLines.MAXIMUM)).offer();

    assertThat(counter.accept(OfferCounter.by(sent, CLIENT), new OfferChoice.All()))
        .isEqualTo(
            new AcceptOffer.Result.NotAccepted(
                new OfferResult.Refused(
                    counter.stored(sent),
                    new OfferRefusal.Line(new LineRefusal.TooManyLines(OrderLines.MAXIMUM)))));
    assertThat(counter.stored(sent).stored().accepted()).isEmpty();
  }

  private Offer ofLines(int count) {
    ProductLine ties = AnOffer.lines().list().getLast();
    List<ProductLine> lines =
        IntStream.range(0, count).mapToObj(number -> like(ties, number)).toList();
    Cart cart =
        Cart.empty(
                ACCOUNT,
                new CartId(UUID.randomUUID()),
                CUSTOMER,
                AnOffer.lines().currency(),
                AnOffer.NOW)
            .with(new ProductLines(AnOffer.lines().currency(), lines), AnOffer.NOW);
    counter.carts.add(cart);
    var source = new CreateOffer.Source.OfCart(cart.id());
    var wish = new CreateOffer.Command(ACCOUNT, CUSTOMER, source, AnOffer.END, AnOffer.STAFF);
    return ((CreateOffer.Result.Created) counter.create(wish)).offer();
  }

  private static ProductLine like(ProductLine line, int number) {
    return new ProductLine(
        new ProductLineId(new UUID(7, number)),
        null,
        line.item(),
        MUCH,
        line.prices(),
        LineRules.FREE,
        "");
  }
}
